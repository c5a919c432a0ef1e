//! Derives, looks codes up and decodes without `std` and without `alloc`.
#![no_std]

use ram_errors::{
    Decode, EntityNotExist, HasCatalog, InvalidParameter, RamApiError, RamError, Received, chain,
    code,
};

/// An error of a device without an allocator.
#[derive(Debug, PartialEq, RamError)]
#[ram(decode)]
pub enum DeviceError {
    /// The sensor does not answer.
    #[ram(code = "Device.Sensor", status = 503, message = "sensor {0} does not answer", public)]
    Sensor(u8),
    /// What the service said.
    #[ram(transparent)]
    Service(#[from] RamApiError),
}

/// Found while the crate is compiled.
pub const SENSOR: &str = code!(DeviceError, "Device.Sensor").code();

const _: () = assert!(RamApiError::CATALOG.len() == 81);
const _: () = assert!(DeviceError::CATALOG.len() == 82);

/// Looks a code up while the program runs.
pub fn status_of(code: &str) -> Option<u16> {
    DeviceError::CATALOG.get(code).map(|spec| spec.status())
}

/// Reads an error back.
pub fn decoded(message: &str) -> Option<DeviceError> {
    DeviceError::decode(&Received::new(SENSOR, 503, message))
}

/// Checks a name with the characters and the length that RAM's catalog has.
///
/// # Errors
/// The constraint that does not permit the name.
pub fn check(name: &str) -> Result<(), RamApiError> {
    InvalidParameter::check("UserName", name)?;
    InvalidParameter::UserNameInvalidChars.ensure(name)?;
    Ok(())
}

/// Writes an error and its sources.
///
/// # Errors
/// When `out` fails.
pub fn print(out: &mut dyn core::fmt::Write) -> core::fmt::Result {
    let error = DeviceError::from(RamApiError::from(EntityNotExist::User));
    write!(out, "{} {}: {}", error.status(), error.code(), chain(&error))
}
