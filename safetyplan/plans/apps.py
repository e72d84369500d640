from django.apps import AppConfig
from django.core.checks import Tags, register


class PlansConfig(AppConfig):
    name = "safetyplan.plans"

    def ready(self) -> None:
        from safetyplan.plans.checks import logo_is_there, possible_times, strong_enough

        register(possible_times)
        register(logo_is_there)
        register(strong_enough, Tags.security, deploy=True)
