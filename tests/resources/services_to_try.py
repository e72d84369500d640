"""Makes services for a test, right but for what the test says of them."""

from safetyplan.resources.models import Coverage, Phone, Service


def service(identifier, *numbers, also=(), **fields):
    """`numbers` are (kind, number); `also` are (country, region, county) that it serves besides."""
    made = Service.objects.create(
        source="try",
        identifier=identifier,
        **{"name": identifier, "country": "US", "confidence": "high", "description": "Talk."} | fields,
    )
    for order, (kind, number) in enumerate(numbers):
        Phone.objects.create(service=made, kind=kind, number=number, order=order)
    for country, region, county in also:
        Coverage.objects.create(service=made, country=country, region=region, county=county)
    return made
