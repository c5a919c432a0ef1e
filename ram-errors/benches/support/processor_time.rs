//! The processor time of other programs, which other work of the machine affects less than the elapsed time.

/// Returns the seconds of all programs that this program started and that have ended.
#[cfg(unix)]
pub(crate) fn of_children() -> f64 {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeVal;

    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)
        .expect("the system measures the time of child processes");
    let seconds = |time: TimeVal| {
        #[expect(clippy::cast_precision_loss, reason = "seconds of one build")]
        let (seconds, micros) = (time.tv_sec() as f64, time.tv_usec() as f64);
        seconds + micros / 1e6
    };
    seconds(usage.user_time()) + seconds(usage.system_time())
}

/// Processor time is measured only on Unix.
#[cfg(not(unix))]
pub(crate) fn of_children() -> f64 {
    unimplemented!("processor time is measured only on Unix")
}
