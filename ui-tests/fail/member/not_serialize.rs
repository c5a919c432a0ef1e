use ram_errors::RamError;

#[derive(Debug)]
struct Point;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A")]
    Named {
        #[ram(member)]
        point: Point,
    },
    #[ram(code = "B")]
    Inside(#[ram(member = "points")] Vec<Option<Point>>),
}

fn main() {}
