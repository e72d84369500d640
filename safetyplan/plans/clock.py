"""Whether the clock can be believed. One that is wrong must delete nothing: it may be put right.

While a process runs, the machine's own counter tells. From one process to the next, the calendar does: after a leap in
it, it has to go on day by day for a week before it is believed again.
"""

import datetime
import time

from django.utils import timezone

from safetyplan.plans.models import Calendar

TURNED = 60 * 60.0  # seconds; summer time turns no clock that counts from 1970, and corrections are far smaller
A_DAY = datetime.timedelta(days=1)
PROVES_ITSELF = datetime.timedelta(days=7)  # long enough for somebody to see what `forgetexpired` says about it
# Counts through sleep where the system has such a counter, so that a machine that slept has no clock that jumped.
_COUNTER = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)


def is_believed(today: datetime.date) -> bool:
    """Whether what is over on this day may be deleted. The day is remembered, and nothing finer."""
    if was_turned():
        return False
    known = Calendar.objects.values_list("seen", "believed_from").first()
    seen, believed_from = known or (today, today)  # a new server has nothing to lose on its first day
    if not _goes_on(seen, today):
        seen, believed_from = today, today + PROVES_ITSELF
    seen = max(seen, today)
    if (seen, believed_from) != known:
        Calendar.objects.update_or_create(pk=1, defaults={"seen": seen, "believed_from": believed_from})
    return today >= believed_from


def was_turned() -> bool:
    """Whether the clock was turned since this process began."""
    return abs(_apart() - _at_first) > TURNED


def _goes_on(seen: datetime.date, today: datetime.date) -> bool:
    """Whether this day can follow the one that was seen last. A day before it is midnight on two machines."""
    if seen >= _began_on:
        return today >= seen - A_DAY  # however many days later: we ran all the while and nobody turned the clock
    return abs(today - seen) <= A_DAY


def _apart() -> float:
    return time.time() - time.clock_gettime(_COUNTER)


_at_first = _apart()
_began_on = timezone.now().date()
