"""Pictures for people who review: every page on a phone and a desk, light and dark, and every printed page.

python -m tests.pictures [FOLDER]    draws them all into FOLDER (var/pictures) with an index.html
python -m tests.pictures --languages [FOLDER]    draws one picture of each page in each language on offer
python -m tests.pictures --three     draws the three of the README, beside this file
"""

import os
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent


def main(arguments: list[str]) -> None:
    with tempfile.TemporaryDirectory() as made:
        os.environ |= {
            "DATABASE_URL": f"sqlite:///{made}/notes.sqlite3",
            "DJANGO_SETTINGS_MODULE": "tests.pictures.settings",
        }
        import django

        django.setup()
        from tests.pictures import documents, index, pages, plans, three

        plans.prepare()
        if arguments == ["--three"]:
            three.draw(HERE, Path(made))
            return
        languages = "--languages" in arguments
        named = [argument for argument in arguments if argument != "--languages"]
        folder = Path(named[0] if named else "var/pictures")
        if languages:
            index.write(folder, pages.draw_in_each_language(folder, Path(made)))
        else:
            index.write(folder, pages.draw(folder, Path(made)) + documents.draw(folder))
        print(f"{folder / 'index.html'} shows them all")


main(sys.argv[1:])
