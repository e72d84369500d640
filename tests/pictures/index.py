"""One page that shows all the pictures, under headings, each with its name."""

from html import escape
from itertools import groupby
from pathlib import Path

from tests.pictures.pages import Drawn

HEAD = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title>
<style>body{font:16px sans-serif;margin:1rem}figure{display:inline-block;margin:.5rem;vertical-align:top}
img{max-width:20rem;max-height:30rem;border:1px solid #999}figcaption{max-width:20rem}</style>
<h1>Pictures</h1>
"""


def write(folder: Path, drawn: list[Drawn]) -> None:
    parts = [HEAD]
    for heading, pictures in groupby(drawn, key=lambda one: one[0]):
        parts.append(f"<h2>{escape(heading)}</h2>\n")
        parts += [_figure(picture.relative_to(folder)) for _heading, picture in pictures]
    (folder / "index.html").write_text("".join(parts))


def _figure(picture: Path) -> str:
    path, name = escape(picture.as_posix()), escape(" ".join(picture.with_suffix("").parts[-2:]))
    return (
        f'<figure><a href="{path}"><img loading="lazy" src="{path}" alt="{name}"></a>'
        f"<figcaption>{name}</figcaption></figure>\n"
    )
