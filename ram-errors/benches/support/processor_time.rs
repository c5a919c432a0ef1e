//! The processor time of other programs: on a machine that does other work too it says more than the clock.

/// The seconds that all programs took that this one started and that have ended.
#[cfg(unix)]
pub(crate) fn of_children() -> f64 {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeVal;

    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the system keeps account");
    let seconds = |time: TimeVal| {
        #[expect(clippy::cast_precision_loss, reason = "seconds of one build")]
        let (seconds, micros) = (time.tv_sec() as f64, time.tv_usec() as f64);
        seconds + micros / 1e6
    };
    seconds(usage.user_time()) + seconds(usage.system_time())
}

/// Elsewhere it is the time since the first call that is at hand.
#[cfg(not(unix))]
pub(crate) fn of_children() -> f64 {
    unimplemented!("processor time is measured on Unix alone")
}
