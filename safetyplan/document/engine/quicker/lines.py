"""Lines of text: what Pango needs to know of a style is told it once, and a line is shaped once, not to measure and
again to draw."""

from typing import Any

from weasyprint.layout import inline
from weasyprint.text import fonts, line_break
from weasyprint.text.constants import PANGO_DIRECTION
from weasyprint.text.ffi import ffi, gobject, pango, unicode_to_char_p
from weasyprint.text.line_break import Layout

from safetyplan.document.engine.quicker.kept import is_kept

_PARAGRAPH_ENDS = frozenset("\n\r\u2028\u2029")
_plain_strut, _plain_setup, _plain_text = line_break.strut, Layout.setup, Layout.set_text
_plain_deactivate, _plain_reactivate = Layout.deactivate, Layout.reactivate


def hasten() -> None:
    for module in (line_break, inline):
        module.strut = _strut
    Layout.setup, Layout.set_text = _setup, _set_text
    Layout.deactivate, Layout.reactivate = _deactivate, _reactivate


def _strut(style: Any) -> tuple[float, float]:
    known = style.__dict__.get("line")
    if known is None:
        known = _plain_strut(style)
        if is_kept(style):
            style.line = known
    return known


def _setup(layout: Any, style: Any) -> None:
    """A layout of Pango from the context and font description of its style, which are kept with the style."""
    known = style.__dict__.get("pango")
    if known is None or (known and known[0] is not style.font_config.font_map):
        known = style.__dict__["pango"] = _context(style)
    if not known:
        _plain_setup(layout, style)
        return
    _, context, layout.language, description = known
    layout.style, layout.first_line_direction = style, 0
    layout.ascent = layout.underline_position = layout.strikethrough_position = None
    layout.layout = ffi.gc(pango.pango_layout_new(context), gobject.g_object_unref)
    pango.pango_layout_set_auto_dir(layout.layout, False)
    pango.pango_layout_set_font_description(layout.layout, description)


def _context(style: Any) -> tuple[Any, ...]:
    """Font map, context, language and font description; empty for text that needs more than these."""
    features = fonts.font_features(
        style["font_kerning"], style["font_variant_ligatures"], style["font_variant_position"],
        style["font_variant_caps"], style["font_variant_numeric"], style["font_variant_alternates"],
        style["font_variant_east_asian"], style["font_feature_settings"],
    )  # fmt: skip
    needs_more = features or style["text_decoration_line"] != "none" or style["font_language_override"] != "normal"
    if needs_more or not is_kept(style):
        return ()
    font_map = style.font_config.font_map
    context = ffi.gc(pango.pango_font_map_create_context(font_map), gobject.g_object_unref)
    pango.pango_context_set_round_glyph_positions(context, False)
    pango.pango_context_set_base_dir(context, PANGO_DIRECTION[style["direction"]])
    language = pango.pango_language_get_default()
    if style["lang"]:
        name, _alive = unicode_to_char_p(style["lang"])
        language = pango.pango_language_from_string(name)
        pango.pango_context_set_language(context, language)
    return font_map, context, language, fonts.get_font_description(style)


def _set_text(layout: Any, text: str, justify: bool = False) -> None:
    """Text of one paragraph is said to be one before it is shaped: said when it is drawn, it would be shaped again."""
    if _PARAGRAPH_ENDS.isdisjoint(text):
        pango.pango_layout_set_single_paragraph_mode(layout.layout, True)
    _plain_text(layout, text, justify)


def _deactivate(layout: Any) -> None:
    """What was measured is kept until it is drawn; what is drawn more than once, as long as its document."""
    about = layout.__dict__
    if (about.get("drawn") and not about.get("shared")) or layout.justification_spacing:
        _plain_deactivate(layout)


def _reactivate(layout: Any, style: Any, anew: bool = False) -> None:
    layout.drawn = True
    if anew or "layout" not in layout.__dict__ or layout.justification_spacing:
        _plain_reactivate(layout, style)
