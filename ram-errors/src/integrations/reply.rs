//! The impls of an error type with `#[ram(reply = ..)]`. Generated code calls [`__reply!`](crate::__reply), because a macro
//! of another crate cannot know which features of this crate are enabled.

/// Implements the response traits of the frameworks for an error type. Each trait needs the feature of its framework.
///
/// Generated code calls the macro once for a type, with the parts of an impl in brackets, in this order:
///
/// ```text
/// ram_errors::__reply! { [<T: Display>] [ApiError<T>] [T: Debug,] [Problem] }
///                        |              |             |           the envelope, a type that implements `Envelope`
///                        |              |             the predicates of `RamError for ApiError<T>`, each with its comma
///                        |              the type
///                        the generics of the impl, in angle brackets, without defaults; nothing for a type without
/// ```
///
/// The impl of `IntoResponse` also has the predicate `Self: Send + Sync + 'static`. For a generic type it depends on the
/// type arguments.
#[doc(hidden)]
#[macro_export]
macro_rules! __reply {
    ([$($generics:tt)*] [$type:ty] [$($predicates:tt)*] [$envelope:ty]) => {
        $crate::__reply_actix_web! { [$($generics)*] [$type] [$($predicates)*] [$envelope] }
        $crate::__reply_axum! { [$($generics)*] [$type] [$($predicates)*] [$envelope] }
        $crate::__reply_tonic! { [$($generics)*] [$type] [$($predicates)*] [$envelope] }
    };
}

/// The part of [`__reply!`](crate::__reply) for feature `axum`.
#[cfg(feature = "axum")]
#[doc(hidden)]
#[macro_export]
macro_rules! __reply_axum {
    ([$($generics:tt)*] [$type:ty] [$($predicates:tt)*] [$envelope:ty]) => {
        impl $($generics)* $crate::__private::axum_core::response::IntoResponse for $type
        where
            $($predicates)*
            Self: $crate::__private::Send + $crate::__private::Sync + 'static,
        {
            fn into_response(self) -> $crate::__private::axum_core::response::Response {
                $crate::__private::axum_core::response::IntoResponse::into_response(
                    <$envelope as $crate::__private::ReplyEnvelope>::into_http(self),
                )
            }
        }
    };
}

/// Implements nothing without feature `axum`.
#[cfg(not(feature = "axum"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __reply_axum {
    ($($parts:tt)*) => {};
}

/// The part of [`__reply!`](crate::__reply) for feature `actix-web`.
#[cfg(feature = "actix-web")]
#[doc(hidden)]
#[macro_export]
macro_rules! __reply_actix_web {
    ([$($generics:tt)*] [$type:ty] [$($predicates:tt)*] [$envelope:ty]) => {
        impl $($generics)* $crate::__private::actix_web::ResponseError for $type
        where
            $($predicates)*
        {
            fn status_code(&self) -> $crate::__private::actix_web::http::StatusCode {
                $crate::__private::actix_status_of(self)
            }

            fn error_response(&self) -> $crate::__private::actix_web::HttpResponse {
                $crate::__private::actix_response(
                    <$envelope as $crate::__private::ReplyEnvelope>::to_http(self),
                )
            }
        }
    };
}

/// Implements nothing without feature `actix-web`.
#[cfg(not(feature = "actix-web"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __reply_actix_web {
    ($($parts:tt)*) => {};
}

/// The part of [`__reply!`](crate::__reply) for feature `tonic`. gRPC does not use the envelope.
#[cfg(feature = "tonic")]
#[doc(hidden)]
#[macro_export]
macro_rules! __reply_tonic {
    ([$($generics:tt)*] [$type:ty] [$($predicates:tt)*] [$envelope:ty]) => {
        impl $($generics)* $crate::__private::From<$type> for $crate::__private::tonic::Status
        where
            $($predicates)*
        {
            fn from(error: $type) -> Self {
                $crate::__private::tonic_status_of(&error)
            }
        }
    };
}

/// Implements nothing without feature `tonic`.
#[cfg(not(feature = "tonic"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __reply_tonic {
    ($($parts:tt)*) => {};
}
