from django.apps import AppConfig
from django.core.checks import register


class SectionsConfig(AppConfig):
    name = "safetyplan.sections"

    def ready(self) -> None:
        from safetyplan.sections.checks import check_sections

        register(check_sections)
