"""What a service that is or may be a shelter is known by. The database holds these against every row it keeps."""

NEEDS_OF_SHELTERS = ("shelter", "trafficking")
# Small letters, anywhere in the name. One for animals is hidden with the rest: where a pet is, its person is near.
NAMES = ("shelter", "safe house", "safehouse", "safe home", "refuge", "transitional", "albergue", "frauenhaus")
NOT_NAMES = "refugee"


def may_be_shelter(name: str, needs: list[str]) -> bool:
    bare = name.lower().replace(NOT_NAMES, "")
    return any(need in needs for need in NEEDS_OF_SHELTERS) or any(word in bare for word in NAMES)
