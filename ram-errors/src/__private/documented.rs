//! The methods of generated impls as rustdoc shows them. Generated code calls [`__documented!`](crate::__documented) in the
//! impls that only rustdoc compiles.

/// The items of an impl of `RamError` or `Decode`, without the hidden names of the generated code. rustdoc does not compile
/// the bodies of functions.
#[doc(hidden)]
#[macro_export]
macro_rules! __documented {
    (RamError) => {
        fn code(&self) -> &$crate::__private::str {
            ::core::unimplemented!()
        }

        fn status(&self) -> $crate::__private::u16 {
            ::core::unimplemented!()
        }

        fn spec(&self) -> $crate::__private::Option<&'static $crate::ErrorSpec> {
            ::core::unimplemented!()
        }

        fn public_message(&self) -> $crate::PublicMessage<'_> {
            ::core::unimplemented!()
        }
    };
    (Decode) => {
        fn decode(received: &$crate::Received<'_>) -> $crate::__private::Option<Self> {
            ::core::unimplemented!()
        }

        fn decode_known(
            received: &$crate::Received<'_>,
            candidates: $crate::__private::Candidates<'_>,
            otherwise: $crate::__private::Otherwise<Self>,
        ) -> $crate::__private::Option<Self> {
            ::core::unimplemented!()
        }
    };
}
