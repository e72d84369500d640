import pytest

from safetyplan.document.management.commands.printplan import LARGEST
from tests.document.management.refusals import answers, said_of, written

pytestmark = pytest.mark.django_db
DEEP = "[" * 100_000 + "]" * 100_000


@pytest.mark.parametrize(
    ("kept", "place"),
    [
        (answers({"warning_sign": {}}), "answers.warning_sign"),
        (answers({"warning_signs": {"setups": []}}), "answers.warning_signs.setups"),
        (answers({"warning_signs": {"setup": ["rush"]}}), "answers.warning_signs.setup"),
        (answers({"warning_signs": {"setup": "rushed"}}), "answers.warning_signs.setup"),
        (answers({"warning_signs": {"setup": [["rushed"]]}}), "answers.warning_signs.setup"),
        (answers({"warning_signs": {"own_signs": [1]}}), "answers.warning_signs.own_signs"),
        (answers({"warning_signs": {"own_signs": ["x" * 201]}}), "answers.warning_signs.own_signs"),
        (answers({"warning_signs": []}), "answers.warning_signs"),
        (answers({"situation": {"living": ["together"]}}), "answers.situation.living"),
        (answers({"situation": {"living": None}}), "answers.situation.living"),
        (answers({"notes_to_self": {"remember": {"text": "x"}}}), "answers.notes_to_self.remember"),
        (answers({"notes_to_self": {"remember": True}}), "answers.notes_to_self.remember"),
        (answers({"next_look": {"day": "soon"}}), "answers.next_look.day"),
        (answers({"safe_people": {"people": [{"name": "Rosa"}]}}), "answers.safe_people.people"),
        (answers({"safe_people": {"people": ["Rosa"]}}), "answers.safe_people.people"),
        (answers({"if_then": {"pairs": [{"sign": "warning_signs.setup.none"}]}}), "answers.if_then.pairs"),
        (answers({"getting_ready": {"plans": [{"prompt": "none"}]}}), "answers.getting_ready.plans"),
        (answers({"local_help": {"chosen": ["us-none"]}}), "answers.local_help.chosen"),
        (answers({"a\nb\x1b[31m": {}}), "'answers.a\\nb"),
        (answers([]), "answers"),
        ('{"answers": {}}', "format"),
        ('{"format": 2}', "format"),
        ('{"format": 1, "name": "x"}', "name"),
        ('{"format": 1, "language": "xx"}', "language"),
        ('{"format": 1, "added": ["none"]}', "added"),
        ('{"format": 1, "looked_at": "rest"}', "looked_at"),
        ("[]", "the file"),
        ("null", "the file"),
    ],
    ids=lambda text: text[:40],
)
def test_a_plan_that_does_not_fit_is_one_line_that_names_the_place(tmp_path, output, kept, place):
    path = written(tmp_path, kept)

    said = said_of(path, output)

    assert said.startswith(f"{path}: {place}")
    assert len(said) < len(str(path)) + 320


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "line 1, column 1: this is not JSON"),
        ("{", "line 1, column 2: this is not JSON"),
        ('{"format": 1,\n "answers": {,}}', "line 2, column 14: this is not JSON"),
        ("%PDF-1.7", "line 1, column 1: this is not JSON"),
        (b'{"format": 1, "language": "\xff"}', "this is not UTF-8 text"),
        (b"\xff\xfe{\x00}\x00", "this is not UTF-8 text"),
        ('{"format": NaN}', "this is not JSON that can be read"),
        ('{"format": -Infinity}', "this is not JSON that can be read"),
        ('{"format": ' + "1" * 5000 + "}", "this is not JSON that can be read"),
        (DEEP, "this is nested too deep to be a plan"),
        (
            '{"format": 1, "answers": {"warning_signs": {"setup": ' + DEEP + "}}}",
            "this is nested too deep to be a plan",
        ),
        (" " * (LARGEST + 1), "this file is too large to be a plan"),
    ],
    ids=lambda text: text[:40] if isinstance(text, str) else "bytes",
)
def test_what_is_not_json_is_one_line(tmp_path, output, text, why):
    path = written(tmp_path, text)

    assert said_of(path, output) == f"{path}: {why}"


@pytest.mark.parametrize("depth", range(600, 1000, 20))
def test_nesting_of_any_depth_is_one_line(tmp_path, output, depth):
    path = written(tmp_path, answers({"warning_signs": {"setup": []}}).replace("[]", "[" * depth + "]" * depth))

    assert said_of(path, output).startswith(f"{path}: ")
