from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ResourcesConfig(AppConfig):
    name = "safetyplan.resources"
    verbose_name = _("Places that help")
