"""The desk of whoever keeps the list. No survivor's words are anywhere near it."""

from safetyplan.resources.admin.deliveries import DeliveryAdmin
from safetyplan.resources.admin.organizations import OrganizationAdmin
from safetyplan.resources.admin.services import ServiceAdmin
from safetyplan.resources.admin.waiting import HeldAdmin

__all__ = ["DeliveryAdmin", "HeldAdmin", "OrganizationAdmin", "ServiceAdmin"]
