"""One case on every engine, in turns, so that a busy moment of the machine falls on all of them alike."""

import statistics
from dataclasses import dataclass, field
from time import perf_counter

from pypdfium2 import PdfDocument

from tests.bench.cases import Case
from tests.bench.host import Host, engine_of
from tests.bench.processes import Watch


@dataclass
class Figures:
    """Of one engine on one case. Times in milliseconds, memory in megabytes; `not_tried` says why there are none."""

    engine: str
    not_tried: str = ""
    first: float = 0
    times: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    peak: float = 0
    itself: float = 0  # the most that one process which is forked for a document holds
    each: float = 0  # of as many as can draw at once: what all of it takes, by how many they are
    size: int = 0
    per_second: float = 0
    pages: int = 0
    growth: float = 0  # processor time of one of its pages, for each moment that a page of a usual plan takes

    @property
    def median(self) -> float:
        return statistics.median(self.times)

    @property
    def p95(self) -> float:
        return statistics.quantiles(self.times, n=20, method="inclusive")[-1]

    @property
    def cpu(self) -> float:
        return statistics.mean(self.processor)


def measured(case: Case, engines: list[str], repeats: int, seconds: float) -> list[Figures]:
    """`repeats` documents of each engine in turns, then each alone on two cores for about so many seconds."""
    hosts: dict[str, Host] = {}
    found = {name: Figures(name, not_tried=engine_of(name).lacks(case)) for name in engines}
    for name in [name for name in engines if not found[name].not_tried]:
        try:
            hosts[name] = Host(name, case)
        except (RuntimeError, EOFError) as failure:
            found[name].not_tried = f"it failed ({failure})"
            continue
        found[name].first, found[name].size = hosts[name].first, len(hosts[name].pdf)
        found[name].pages = len(PdfDocument(hosts[name].pdf))
    for _turn in range(repeats):
        for name, host in hosts.items():
            before = host.use().seconds
            found[name].times.append(host.draw())
            found[name].processor.append((host.use().seconds - before) * 1000)
    for name, host in hosts.items():
        found[name].peak, found[name].itself, found[name].each = _peak(host)
        host.stop()
    for name in hosts:
        found[name].per_second = _on_two_cores(name, case, seconds, found[name].median)
    return list(found.values())


def _peak(host: Host) -> tuple[float, float, float]:
    if not host.elsewhere:
        return host.use().most, host.use().most, host.use().most
    one, most = _watched(host, 1), _watched(host, host.at_once)
    return one.most, max(one.itself, most.itself), most.most / host.at_once


def _watched(host: Host, at_once: int) -> Watch:
    watch = Watch(host.process.pid or 0)
    host.draw(3 * at_once, at_once)
    watch.stop()
    return watch


def _on_two_cores(name: str, case: Case, seconds: float, median: float) -> float:
    """Documents per second of two processes at once."""
    times = max(2, round(seconds * 1000 / median))
    pair = [Host(name, case) for _core in range(2)]
    for host in pair:
        host.draw()
    began = perf_counter()
    for host in pair:
        host.begin(times)
    for host in pair:
        host.finished()
    elapsed = perf_counter() - began
    for host in pair:
        host.stop()
    return 2 * times / elapsed


def growth(usual: Case, large: Case, rounds: int) -> float:
    """How much more processor time one page of ours takes in a large plan than in a usual one.

    As many pages of either in turns, so that a slow moment of the machine falls on both; the median of the rounds.
    """
    hosts = [Host("product", one) for one in (usual, large)]
    pages = [len(PdfDocument(host.pdf)) for host in hosts]
    times = [max(1, round(pages[1] / pages[0])), 1]
    found = [[_seconds(host, often) / often for host, often in zip(hosts, times, strict=True)] for _ in range(rounds)]
    for host in hosts:
        host.stop()
    return statistics.median(second / pages[1] / (first / pages[0]) for first, second in found)


def _seconds(host: Host, times: int) -> float:
    before = host.use().seconds
    host.draw(times)
    return host.use().seconds - before


def memory_over(case: Case, documents: int) -> list[tuple[int, float]]:
    """(documents, megabytes held) as one process of ours draws so many."""
    host, found = Host("product", case), []
    step = max(1, documents // 10)
    for done in range(step, documents + 1, step):
        host.draw(step)
        found.append((done, host.use().megabytes))
    host.stop()
    return found
