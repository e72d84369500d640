from typing import Any

from django.core.management.base import BaseCommand

from safetyplan.translation.catalogues import catalogue_files, compile_one


class Command(BaseCommand):
    help = "Compile each catalogue under locale/, so that the product can speak its language."

    def handle(self, *args: Any, **options: Any) -> None:
        files = catalogue_files()
        for path in files:
            compile_one(path)
        self.stdout.write(f"{len(files)} catalogues compiled")
