use ram_errors::{HasCatalog, RamError};

include!("../../shared/conflicting_specs.rs");

#[derive(Debug, RamError)]
enum Either<L, R> {
    #[ram(transparent)]
    Left(L),
    #[ram(transparent)]
    Right(R),
}

const _: usize = Either::<left::Status, right::Status>::CATALOG.len();
const _: usize = Either::<left::Message, right::Message>::CATALOG.len();
const _: usize = Either::<left::NoMessage, right::NoMessage>::CATALOG.len();
const _: usize = Either::<left::LongMessage, right::LongMessage>::CATALOG.len();
const _: usize = Either::<left::Public, right::Public>::CATALOG.len();
const _: usize = Either::<left::NoPublic, right::NoPublic>::CATALOG.len();
const _: usize = Either::<left::Solution, right::Solution>::CATALOG.len();
const _: usize = Either::<left::LongSolution, right::LongSolution>::CATALOG.len();
const _: usize = Either::<left::Url, right::Url>::CATALOG.len();
const _: usize = Either::<left::LimitMin, right::LimitMin>::CATALOG.len();
const _: usize = Either::<left::LimitMax, right::LimitMax>::CATALOG.len();
const _: usize = Either::<left::LimitUnit, right::LimitUnit>::CATALOG.len();
const _: usize = Either::<left::NoUnit, right::NoUnit>::CATALOG.len();
const _: usize = Either::<left::LimitName, right::LimitName>::CATALOG.len();
const _: usize = Either::<left::OneMoreLimit, right::OneMoreLimit>::CATALOG.len();
const _: usize = Either::<left::NoLimit, right::NoLimit>::CATALOG.len();
const _: usize = Either::<left::Prop, right::Prop>::CATALOG.len();
const _: usize = Either::<left::OtherProp, right::OtherProp>::CATALOG.len();
const _: usize = Either::<left::NoProp, right::NoProp>::CATALOG.len();
const _: usize = Either::<left::Title, right::Title>::CATALOG.len();
const _: usize = Either::<left::Header, right::Header>::CATALOG.len();
const _: usize = Either::<left::NoHeader, right::NoHeader>::CATALOG.len();
const _: usize = Either::<left::Chars, right::Chars>::CATALOG.len();
const _: usize = Either::<left::NoChars, right::NoChars>::CATALOG.len();
const _: usize = Either::<left::OneOf, right::OneOf>::CATALOG.len();
const _: usize = Either::<left::ManyValues, right::ManyValues>::CATALOG.len();
const _: usize = Either::<left::NoOneOf, right::NoOneOf>::CATALOG.len();
const _: usize = Either::<left::Check, right::Check>::CATALOG.len();
const _: usize = Either::<left::SecondProp, right::SecondProp>::CATALOG.len();
const _: usize = Either::<left::OneMoreProp, right::OneMoreProp>::CATALOG.len();
const _: usize = Either::<left::SecondHeader, right::SecondHeader>::CATALOG.len();
const _: usize = Either::<left::OneMoreHeader, right::OneMoreHeader>::CATALOG.len();
const _: usize = Either::<left::EarlyMessage, right::EarlyMessage>::CATALOG.len();
const _: usize = Either::<left::ShortMessage, right::ShortMessage>::CATALOG.len();
const _: usize = Either::<left::MiddleMessage, right::MiddleMessage>::CATALOG.len();
const _: usize = Either::<left::PrefixMessage, right::PrefixMessage>::CATALOG.len();
const _: usize = Either::<left::LongProp, right::LongProp>::CATALOG.len();
const _: usize = Either::<left::FirstValue, right::FirstValue>::CATALOG.len();
const _: usize = Either::<left::FourValues, right::FourValues>::CATALOG.len();
const _: usize = Either::<left::LastValue, right::LastValue>::CATALOG.len();

fn main() {}
