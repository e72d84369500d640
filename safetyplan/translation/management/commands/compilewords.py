from typing import Any

from django.core.management.base import BaseCommand

from safetyplan.translation.catalogues import catalogue_files, collect, compile_one, read
from safetyplan.translation.found import translated
from safetyplan.translation.review import Review
from safetyplan.translation.sentences import in_order
from safetyplan.translation.standing import found, read_again, write


class Command(BaseCommand):
    help = "Compile each catalogue under locale/, and find out whether it has enough to be offered to readers."

    def handle(self, *args: Any, **options: Any) -> None:
        files, sentences = catalogue_files(), list(in_order(collect()))
        for path in files:
            compile_one(path)
            if path.parent.parent.name != "en":
                write(path, found(translated(read(path), sentences), Review(path)))
        read_again()
        self.stdout.write(f"{len(files)} catalogues compiled")
