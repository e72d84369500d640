from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from safetyplan.translation.classes import Class
from safetyplan.translation.found import NoLanguage, Translated, catalogue_of, translated_in
from safetyplan.translation.progress import by_place
from safetyplan.translation.review import ORDER, SETTABLE, Review, State


class Command(BaseCommand):
    help = "Say how far a language was reviewed or, with a state, that it was: all of it, a place, or a class."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("language", help="a code, such as es or zh-hans")
        parser.add_argument("state", nargs="?", choices=[str(state) for state in SETTABLE])
        parser.add_argument("--place", help="only this place, as the worksheet calls it, such as “section: pets”")
        parser.add_argument("--class", dest="kind", choices=[str(kind) for kind in Class], help="only this class")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            every = translated_in(options["language"])
            review = Review(catalogue_of(options["language"]))
        except NoLanguage as refusal:
            raise CommandError(str(refusal)) from refusal
        meant = [words for words in every if _meant(words, options["place"], options["kind"])]
        if not meant:
            raise CommandError("There is no such place.")
        if options["state"]:
            count = review.put(meant, State(options["state"]))
            review.save(every)
            self.stdout.write(f"{count} translations are now “{options['state']}”. Run compilewords.")
            return
        self.stdout.write("".join(f"{state:>24}" for state in ORDER))
        for progress in by_place(meant, review):
            self.stdout.write("".join(f"{count:>24}" for count in progress.counts) + f"  {progress.place}")


def _meant(words: Translated, place: str | None, kind: str | None) -> bool:
    return place in (None, words.sentence.place) and kind in (None, words.sentence.kind)
