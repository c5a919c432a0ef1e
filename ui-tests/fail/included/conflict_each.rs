use ram_errors::RamError;

include!("../../shared/conflicting_specs.rs");

#[derive(Debug, RamError)]
enum Status {
    #[ram(transparent)]
    Left(left::Status),
    #[ram(transparent)]
    Right(right::Status),
}

#[derive(Debug, RamError)]
enum Message {
    #[ram(transparent)]
    Left(left::Message),
    #[ram(transparent)]
    Right(right::Message),
}

#[derive(Debug, RamError)]
enum NoMessage {
    #[ram(transparent)]
    Left(left::NoMessage),
    #[ram(transparent)]
    Right(right::NoMessage),
}

#[derive(Debug, RamError)]
enum LongMessage {
    #[ram(transparent)]
    Left(left::LongMessage),
    #[ram(transparent)]
    Right(right::LongMessage),
}

#[derive(Debug, RamError)]
enum Public {
    #[ram(transparent)]
    Left(left::Public),
    #[ram(transparent)]
    Right(right::Public),
}

#[derive(Debug, RamError)]
enum NoPublic {
    #[ram(transparent)]
    Left(left::NoPublic),
    #[ram(transparent)]
    Right(right::NoPublic),
}

#[derive(Debug, RamError)]
enum Solution {
    #[ram(transparent)]
    Left(left::Solution),
    #[ram(transparent)]
    Right(right::Solution),
}

#[derive(Debug, RamError)]
enum LongSolution {
    #[ram(transparent)]
    Left(left::LongSolution),
    #[ram(transparent)]
    Right(right::LongSolution),
}

#[derive(Debug, RamError)]
enum Url {
    #[ram(transparent)]
    Left(left::Url),
    #[ram(transparent)]
    Right(right::Url),
}

#[derive(Debug, RamError)]
enum LimitMin {
    #[ram(transparent)]
    Left(left::LimitMin),
    #[ram(transparent)]
    Right(right::LimitMin),
}

#[derive(Debug, RamError)]
enum LimitMax {
    #[ram(transparent)]
    Left(left::LimitMax),
    #[ram(transparent)]
    Right(right::LimitMax),
}

#[derive(Debug, RamError)]
enum LimitUnit {
    #[ram(transparent)]
    Left(left::LimitUnit),
    #[ram(transparent)]
    Right(right::LimitUnit),
}

#[derive(Debug, RamError)]
enum NoUnit {
    #[ram(transparent)]
    Left(left::NoUnit),
    #[ram(transparent)]
    Right(right::NoUnit),
}

#[derive(Debug, RamError)]
enum LimitName {
    #[ram(transparent)]
    Left(left::LimitName),
    #[ram(transparent)]
    Right(right::LimitName),
}

#[derive(Debug, RamError)]
enum OneMoreLimit {
    #[ram(transparent)]
    Left(left::OneMoreLimit),
    #[ram(transparent)]
    Right(right::OneMoreLimit),
}

#[derive(Debug, RamError)]
enum NoLimit {
    #[ram(transparent)]
    Left(left::NoLimit),
    #[ram(transparent)]
    Right(right::NoLimit),
}

#[derive(Debug, RamError)]
enum Prop {
    #[ram(transparent)]
    Left(left::Prop),
    #[ram(transparent)]
    Right(right::Prop),
}

#[derive(Debug, RamError)]
enum OtherProp {
    #[ram(transparent)]
    Left(left::OtherProp),
    #[ram(transparent)]
    Right(right::OtherProp),
}

#[derive(Debug, RamError)]
enum NoProp {
    #[ram(transparent)]
    Left(left::NoProp),
    #[ram(transparent)]
    Right(right::NoProp),
}

#[derive(Debug, RamError)]
enum Title {
    #[ram(transparent)]
    Left(left::Title),
    #[ram(transparent)]
    Right(right::Title),
}

#[derive(Debug, RamError)]
enum Header {
    #[ram(transparent)]
    Left(left::Header),
    #[ram(transparent)]
    Right(right::Header),
}

#[derive(Debug, RamError)]
enum NoHeader {
    #[ram(transparent)]
    Left(left::NoHeader),
    #[ram(transparent)]
    Right(right::NoHeader),
}

#[derive(Debug, RamError)]
enum Chars {
    #[ram(transparent)]
    Left(left::Chars),
    #[ram(transparent)]
    Right(right::Chars),
}

#[derive(Debug, RamError)]
enum NoChars {
    #[ram(transparent)]
    Left(left::NoChars),
    #[ram(transparent)]
    Right(right::NoChars),
}

#[derive(Debug, RamError)]
enum OneOf {
    #[ram(transparent)]
    Left(left::OneOf),
    #[ram(transparent)]
    Right(right::OneOf),
}

#[derive(Debug, RamError)]
enum ManyValues {
    #[ram(transparent)]
    Left(left::ManyValues),
    #[ram(transparent)]
    Right(right::ManyValues),
}

#[derive(Debug, RamError)]
enum NoOneOf {
    #[ram(transparent)]
    Left(left::NoOneOf),
    #[ram(transparent)]
    Right(right::NoOneOf),
}

#[derive(Debug, RamError)]
enum Check {
    #[ram(transparent)]
    Left(left::Check),
    #[ram(transparent)]
    Right(right::Check),
}

#[derive(Debug, RamError)]
enum SecondProp {
    #[ram(transparent)]
    Left(left::SecondProp),
    #[ram(transparent)]
    Right(right::SecondProp),
}

#[derive(Debug, RamError)]
enum OneMoreProp {
    #[ram(transparent)]
    Left(left::OneMoreProp),
    #[ram(transparent)]
    Right(right::OneMoreProp),
}

#[derive(Debug, RamError)]
enum SecondHeader {
    #[ram(transparent)]
    Left(left::SecondHeader),
    #[ram(transparent)]
    Right(right::SecondHeader),
}

#[derive(Debug, RamError)]
enum OneMoreHeader {
    #[ram(transparent)]
    Left(left::OneMoreHeader),
    #[ram(transparent)]
    Right(right::OneMoreHeader),
}

#[derive(Debug, RamError)]
enum EarlyMessage {
    #[ram(transparent)]
    Left(left::EarlyMessage),
    #[ram(transparent)]
    Right(right::EarlyMessage),
}

#[derive(Debug, RamError)]
enum ShortMessage {
    #[ram(transparent)]
    Left(left::ShortMessage),
    #[ram(transparent)]
    Right(right::ShortMessage),
}

#[derive(Debug, RamError)]
enum MiddleMessage {
    #[ram(transparent)]
    Left(left::MiddleMessage),
    #[ram(transparent)]
    Right(right::MiddleMessage),
}

#[derive(Debug, RamError)]
enum PrefixMessage {
    #[ram(transparent)]
    Left(left::PrefixMessage),
    #[ram(transparent)]
    Right(right::PrefixMessage),
}

#[derive(Debug, RamError)]
enum LongProp {
    #[ram(transparent)]
    Left(left::LongProp),
    #[ram(transparent)]
    Right(right::LongProp),
}

#[derive(Debug, RamError)]
enum FirstValue {
    #[ram(transparent)]
    Left(left::FirstValue),
    #[ram(transparent)]
    Right(right::FirstValue),
}

#[derive(Debug, RamError)]
enum FourValues {
    #[ram(transparent)]
    Left(left::FourValues),
    #[ram(transparent)]
    Right(right::FourValues),
}

#[derive(Debug, RamError)]
enum LastValue {
    #[ram(transparent)]
    Left(left::LastValue),
    #[ram(transparent)]
    Right(right::LastValue),
}

fn main() {}
