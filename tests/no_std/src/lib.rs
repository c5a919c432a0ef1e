//! Derives an error, looks up codes and decodes responses without `std` and without `alloc`.
#![no_std]

use ram_errors::{
    Decode, EntityNotExist, HasCatalog, InvalidParameter, RamApiError, RamError, Received, chain,
    code,
};

/// An error of a device without an allocator.
#[derive(Debug, PartialEq, RamError)]
#[ram(decode)]
pub enum DeviceError {
    /// The sensor does not respond.
    #[ram(code = "Device.Sensor", status = 503, message = "sensor {0} does not respond", public)]
    Sensor(u8),
    /// An error of the service.
    #[ram(transparent)]
    Service(#[from] RamApiError),
}

/// The code of a sensor, which is looked up at compile time.
pub const SENSOR: &str = code!(DeviceError, "Device.Sensor").code();

const _: () = assert!(RamApiError::CATALOG.len() == 81);
const _: () = assert!(DeviceError::CATALOG.len() == 82);

/// Looks up a code at run time.
pub fn status_of(code: &str) -> Option<u16> {
    DeviceError::CATALOG.get(code).map(|spec| spec.status())
}

/// Decodes an error from its message.
pub fn decoded(message: &str) -> Option<DeviceError> {
    DeviceError::decode(&Received::new(SENSOR, 503, message))
}

/// Checks a name with the characters and the length that RAM's catalog has.
///
/// # Errors
/// Returns an error if a constraint does not permit the name.
pub fn check(name: &str) -> Result<(), RamApiError> {
    InvalidParameter::check("UserName", name)?;
    InvalidParameter::UserNameInvalidChars.ensure(name)?;
    Ok(())
}

/// Writes an error and its sources.
///
/// # Errors
/// Returns an error if `out` fails.
pub fn write_chain(out: &mut dyn core::fmt::Write) -> core::fmt::Result {
    let error = DeviceError::from(RamApiError::from(EntityNotExist::User));
    write!(out, "{} {}: {}", error.status(), error.code(), chain(&error))
}
