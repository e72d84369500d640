"""What a service can help with, and what the answers of a plan suggest."""

from collections.abc import Iterable

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

# Keys are kept with each service: frozen once released.
NEEDS: dict[str, Promise] = {
    "hotline": _("Someone to talk with"),
    "general": _("Help of many kinds"),
    "shelter": _("A safe place to stay"),
    "legal": _("Legal help"),
    "counselling": _("Counseling"),
    "sexual_assault": _("Help after sexual harm"),
    "children": _("Help for children"),
    "immigration": _("Help with immigration papers"),
    "trafficking": _("Help when forced to work or to have sex"),
    "housing": _("Help with a home"),
    "money": _("Help with money"),
    "suicide_crisis": _("Help when life feels too hard"),
    "deaf": _("Help for Deaf people"),
    "disability": _("Help for disabled people"),
    "lgbtq": _("Help for LGBTQ people"),
    "male_survivors": _("Help for men"),
    "teen": _("Help for teens"),
    "pets": _("A place for pets"),
    "tech_safety": _("Help with phones and accounts"),
    "native": _("Help for Native people"),
    "elder": _("Help for older people"),
}

# What is ticked about the situation, and the needs that it suggests. A person who knows about danger comes first
# where there is a weapon or an injury; nothing here decides for anyone.
SUGGESTED: dict[str, tuple[str, ...]] = {
    "children": ("children",),
    "shared_children": ("children", "legal"),
    "pets": ("pets",),
    "watched": ("tech_safety",),
    "followed": ("legal", "tech_safety"),
    "weapons": ("hotline", "shelter"),
    "papers": ("immigration",),
    "order": ("legal",),
    "court": ("legal",),
    "housing": ("housing", "shelter"),
    "money": ("money",),
    "injury": ("hotline", "sexual_assault"),
    "pregnant": ("hotline",),
    "substances": ("counselling",),
    "access": ("deaf", "disability"),
    "lgbtq": ("lgbtq",),
    "older": ("elder",),
    "teen": ("teen",),
    "far": ("hotline",),
    "faith": ("counselling",),
}


def suggested_by(said: Iterable[str]) -> set[str]:
    """The needs that these keys of the situation suggest; a key that suggests nothing is passed over."""
    return {need for key in said for need in SUGGESTED.get(key, ())}
