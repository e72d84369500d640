from django.apps import AppConfig


class SectionsConfig(AppConfig):
    name = "safetyplan.sections"
