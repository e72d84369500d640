"""What tables and columns are called in HSDS 3, and what they were called before (1.1, 2.x, Ohana)."""

TABLES = {
    "organization": ["organizations"],
    "service": ["services"],
    "location": ["locations"],
    "service_at_location": ["service_at_locations", "services_at_location", "services_at_locations"],
    "phone": ["phones"],
    "address": ["addresses", "physical_address", "physical_addresses"],
    "schedule": ["schedules", "regular_schedule", "regular_schedules"],
    "service_area": ["service_areas"],
    "language": ["languages"],
    "cost_option": ["cost_options"],
    "accessibility": ["accessibility_for_disabilities"],
    "attribute": ["attributes", "service_attribute", "service_attributes", "service_taxonomy", "services_taxonomy"],
    "taxonomy_term": ["taxonomy_terms", "taxonomy"],
    "program": ["programs"],
    "eligibility": ["eligibilities"],
}
# Read for nothing: persons, money, papers, mailboxes. A package may hold them.
OTHERS = {
    *("contact", "contacts", "funding", "metadata", "meta_table_description", "meta_table_descriptions", "taxonomies"),
    *("organization_identifier", "organization_identifiers", "required_document", "required_documents"),
    *("service_capacity", "service_capacities", "unit", "units", "url", "urls", "postal_address", "postal_addresses"),
    *(
        "payment_accepted",
        "payments_accepted",
        "mail_addresses",
        "holiday_schedule",
        "holiday_schedules",
        "other_attribute",
    ),
    *("other_attributes", "categories", "data_sets", "details", "detail"),
}
COLUMNS = {
    "service": {"fees": "fees_description", "eligibility": "eligibility_description", "urls": "url"},
    "organization": {"url": "website", "urls": "website"},
    "schedule": {"original_text": "description"},
    "language": {"language": "name"},
    "attribute": {"link_id": "service_id", "taxonomy_id": "taxonomy_term_id"},
    "service_area": {"service_area": "name"},
}
_KNOWN = {name: table for table, names in TABLES.items() for name in (table, *names)} | dict.fromkeys(OTHERS, "")


def table_named(name: str) -> str | None:
    """The name in HSDS 3 of the table that a file is called after; empty where it is not needed, None for no table."""
    return _KNOWN.get(name.casefold().replace("-", "_").replace(" ", "_"))
