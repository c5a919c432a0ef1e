//! Bounds are inferred from what a message formats and from what is included.

pub enum Wrapper<T, E, const N: usize>
where
    E: Clone,
{
    #[ram(code = "Wrapper.Value", status = 400, message = "{value:?} is not valid")]
    Value { value: T, more: [u8; N] },
    #[ram(transparent)]
    Inner(E),
}
