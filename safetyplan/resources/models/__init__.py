"""Services that help, in the words of HSDS 3 where they fit, and what is kept so that they stay true."""

from safetyplan.resources.models.change import Change
from safetyplan.resources.models.incoming import Delivery, Held
from safetyplan.resources.models.organization import Organization
from safetyplan.resources.models.parts import Coverage, Phone, ServiceText
from safetyplan.resources.models.service import Service, ServiceQuerySet

__all__ = [
    "Change",
    "Coverage",
    "Delivery",
    "Held",
    "Organization",
    "Phone",
    "Service",
    "ServiceQuerySet",
    "ServiceText",
]
