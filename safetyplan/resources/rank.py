"""How well a service answers what is asked, as one number that a database works out from an index alone.

It is one expression: to put together a query of many small ones is most of what a search would take.
"""

from typing import Any

from django.db.models import Func, IntegerField

Sql = tuple[str, tuple[str | int, ...]]
_COLUMNS = ("is_national_line", "warnings", "needs", "languages", "interpreters")
_NEVER: Sql = ("1 = 0", ())


class Rank(Func):
    """Higher is better: the national line, who is there for anyone, who speaks the language, who meets most needs."""

    def __init__(self, needs: frozenset[str] = frozenset(), language: str = "") -> None:
        self.needs, self.language = sorted(needs), language.lower().split("-")[0]
        super().__init__(*_COLUMNS, output_field=IntegerField())

    def as_sql(
        self,
        compiler: Any,
        connection: Any,
        function: str | None = None,
        template: str | None = None,
        arg_joiner: str | None = None,
        **extra_context: Any,
    ) -> Sql:
        columns = [compiler.compile(column)[0] for column in self.get_source_expressions()]
        national, warnings, needs, languages, interpreters = columns
        talks, general = _holds(needs, "hotline"), _holds(needs, "general")
        for_anyone = (f"{talks[0]} AND {general[0]}", talks[1] + general[1])
        spoken = _holds(languages, self.language) if self.language else _NEVER
        helped: Sql = (interpreters, ()) if self.language else _NEVER
        terms = [
            _worth([((national, ()), 1 << 12)]),
            _worth(
                [(_holds(warnings, "police"), 0), (_holds(warnings, "one_area"), 1 << 9), (for_anyone, 3 << 9)], 2 << 9
            ),
            _worth([(spoken, 2 << 7), (helped, 1 << 7)]),
            *(_worth([(_holds(needs, need), 2)]) for need in self.needs),
            _worth([(talks, 1)]),
        ]
        return " + ".join(sql for sql, _params in terms), tuple(param for _sql, params in terms for param in params)


def _holds(column: str, key: str) -> Sql:
    """Whether a list of keys holds this one. As text it is searched where it lies, in the index."""
    return f"CAST({column} AS text) LIKE %s", (f'%"{key}"%',)


def _worth(cases: list[tuple[Sql, int]], otherwise: int = 0) -> Sql:
    whens = " ".join(f"WHEN {sql} THEN {worth}" for (sql, _params), worth in cases)
    return f"CASE {whens} ELSE {otherwise} END", tuple(param for (_sql, params), _worth in cases for param in params)
