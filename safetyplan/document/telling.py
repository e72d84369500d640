"""Words that must not stand on a quiet page, per language, and the reader's own words that would show there."""

import re
from collections.abc import Collection

from safetyplan.document.own_texts import own_texts
from safetyplan.plans.plan import Plan

# Stems; each matches from the start of a word, but for those of `_WHOLE`, which as stems would catch too much. A
# language has its own list; whoever reviews the language reviews it.
TELLING: dict[str, tuple[str, ...]] = {
    "en": (
        "abus", "afraid", "advocat", "assault", "attorney", "bruis", "chok", "control", "court", "crisis", "custody",
        "danger", "divorc", "domestic", "emergency", "escap", "evidence", "fear", "gun", "guns", "harm", "hidden",
        "hide", "hiding", "hit", "hits", "hitting", "hotline", "hurt", "immigra", "injur", "kill", "knife", "lawyer",
        "leave", "leaving", "partner", "police", "proof", "protect", "rape", "restrain", "safe", "secret", "separat",
        "shelter", "stalk", "strangl", "suicid", "surviv", "threat", "trauma", "victim", "violen", "visa", "weapon",
        "knives", "leaves",
    ),
    "es": (
        "abog", "abus", "acos", "agred", "agres", "amenaz", "arma", "armas", "asesin", "asilo", "auxilio", "control",
        "corte", "crisis", "custodia", "daño", "denunci", "divorc", "emergencia", "escap", "golpe", "herid", "huir",
        "huida", "inmigra", "juez", "juicio", "juzgad", "lastim", "lesion", "maltrat", "matar", "miedo", "migra",
        "migraci", "migrant", "pareja", "pelea", "peligr", "pistola", "polic", "proteg", "protecc", "refugio",
        "secreto", "segurid", "separaci", "sobreviv", "suicid", "temor", "tribunal", "trauma", "víctima", "victima",
        "viola", "violac", "violad", "violar", "violen", "violó",
    ),
    "ar": (
        "اعتداء", "اغتصاب", "أذى", "إساءة", "انتحار", "تهديد", "جريمة", "حضانة", "خطر", "خوف", "رعب", "سكين",
        "سلاح", "شرطة", "شريك", "صدمة", "ضحية", "ضرب", "طلاق", "طوارئ", "عنف", "قتل", "قضية", "مأوى", "محام", "محكمة",
        "مسدس", "ملجأ", "ناجي", "نجاة", "هروب",
    ),
    "zh-hans": (
        "伤害", "保护", "刀", "分手", "创伤", "前夫", "前妻", "协助者", "危险", "危机", "受伤", "受害",
        "女友", "妻子", "威胁", "安全", "害怕", "家暴", "幸存", "庇护", "强奸", "律师", "性侵", "恐惧",
        "打我", "打人", "报警", "抚养权", "掐", "控制", "援助", "救助", "暴力", "杀", "枪", "武器",
        "殴打", "求助", "法庭", "法院", "热线", "男友", "监护权", "监视", "离婚", "离开", "秘密", "移民",
        "签证", "紧急", "老公", "老婆", "自杀", "藏", "虐待", "警察", "证据", "跟踪", "逃", "避难",
        "丈夫", "伴侣",
    ),
}  # fmt: skip
_WHOLE = {
    "hit", "hits", "gun", "guns", "hide", "leave", "leaves", "visa", "fear", "arma", "armas", "auxilio", "corte",
    "migra", "viola",
}  # fmt: skip
_BEFORE = {"ar": "(?:[وفبكلس]|ال)*"}  # what a word may begin with there: and, so, with, as, for, will, the
_UNPARTED = {"zh-hans"}  # no space stands between words


def telling_words(text: str, language: str) -> list[str]:
    """The words of a text that would give its reader away, in the order they stand, each once."""
    stems = TELLING.get(language) or TELLING["en"]
    if language in _UNPARTED:
        return [stem for stem in stems if stem in text]
    pattern = "|".join(rf"{stem}\b" if stem in _WHOLE else rf"{stem}\w*" for stem in stems)
    found = re.findall(rf"\b{_BEFORE.get(language, '')}(?:{pattern})", text, re.IGNORECASE)
    return list(dict.fromkeys(word.lower() for word in found))


def own_words_that_tell(plan: Plan, languages: Collection[str]) -> list[tuple[str, list[str]]]:
    """The reader's own texts that would show on a quiet page, or as the name of its file, and hold such words of any
    of these languages: (text, words). What is written is often not in the language of the page."""
    names = [*plan.printing.get("names", {}).values(), plan.printing.get("own_name", "")]
    texts = [*own_texts(plan, "home"), *(name for name in names if isinstance(name, str))]
    found = {text: [word for code in languages for word in telling_words(text, code)] for text in texts}
    return [(text, list(dict.fromkeys(words))) for text, words in found.items() if words]
