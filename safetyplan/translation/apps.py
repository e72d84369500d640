from django.apps import AppConfig
from django.core.checks import register
from django.utils.translation import gettext_lazy as _

from safetyplan.translation.checks import check_fonts


class TranslationConfig(AppConfig):
    name = "safetyplan.translation"
    verbose_name = _("Translation")

    def ready(self) -> None:
        register(check_fonts)
