import io

from django.core.management.base import OutputWrapper

from safetyplan.resources.management.progress import Progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


def told(out, *steps):
    progress = Progress(OutputWrapper(out))
    for step in steps:
        progress.tell(*step)
    progress.end()
    return out.getvalue()


def test_whoever_waits_at_a_terminal_sees_how_far_it_is():
    said = told(Terminal(), ("Writing", 0, 400), ("Writing", 200, 400), ("Writing", 400, 400))
    assert said.split("\r")[1:] == [
        f"Writing [{'#' * full}{' ' * (30 - full)}] {done} of 400{end}"
        for full, done, end in [(0, 0, ""), (15, 200, ""), (30, 400, "\n")]
    ]


def test_a_short_list_and_a_file_get_no_bar():
    assert told(Terminal(), ("Writing", 10, 100)) == ""
    assert told(io.StringIO(), ("Writing", 200, 400)) == ""
