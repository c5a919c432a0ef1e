use ram_errors::RamError;

#[derive(Debug, RamError)]
enum OrderError {
    #[ram(transparent)]
    Payment(Box<PaymentError>),
    #[ram(code = "Order.Missing", status = 404)]
    Missing,
}

#[derive(Debug, RamError)]
enum PaymentError {
    #[ram(transparent)]
    Order(Box<OrderError>),
    #[ram(code = "Payment.Missing", status = 404)]
    Missing,
}

fn main() {}
