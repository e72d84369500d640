"""What a service that is or may be a shelter is known by. The database holds these against every row it keeps."""

NEEDS_OF_SHELTERS = ("shelter", "trafficking")
# Small letters, anywhere in the name. One for animals is hidden with the rest: where a pet is, its person is near.
# SQLite knows no small letters beyond a-z: words of other scripts stand as they are and as a name begins with them.
NAMES: tuple[str, ...] = (
    *("shelter", "safe house", "safehouse", "safe home", "safe place", "refuge", "transitional"),
    *("albergue", "refugio", "casa de acogida", "rifugio", "hébergement", "frauenhaus", "frauenhäuser"),
    *("vrouwenopvang", "приют", "Приют", "убежище", "Убежище", "притулок", "Притулок", "مأوى", "ملجأ"),
    *("庇护", "庇護", "シェルター", "쉼터"),
)
NOT_NAMES = "refugee"
