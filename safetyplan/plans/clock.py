"""Whether the clock can be believed. One that was turned while we run must delete nothing: it may be turned back."""

import time

TURNED = 60 * 60.0  # seconds; summer time turns no clock that counts from 1970, and corrections are far smaller
# Counts through sleep where the system has such a counter, so that a machine that slept has no clock that jumped.
_COUNTER = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)


def was_turned() -> bool:
    """Whether the clock was turned since this process began."""
    return abs(_apart() - _at_first) > TURNED


def _apart() -> float:
    return time.time() - time.clock_gettime(_COUNTER)


_at_first = _apart()
