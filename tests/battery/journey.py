"""The whole way of one person, with a canary in every box of every section, as far as the page that says goodbye."""

import re

from django.conf import settings
from django.urls import reverse

from safetyplan.plans import number
from safetyplan.sections import all_sections
from tests.battery.browser import Browser
from tests.battery.canaries import Canaries
from tests.battery.filling import PEOPLE, answers_to, marks_on, page_of, save
from tests.battery.house import House
from tests.battery.mishaps import upload
from tests.battery.rows import cookie_token, secrets_of
from tests.battery.tally import Row

_NUMBER = re.compile(r'class="big"><bdi dir="ltr">([\d ]+)<')
LONG = 30  # times a canary: longer than any line holds


class Journey:
    """`numbers` and `keys` are what opens the plan: they are searched for as well."""

    def __init__(self, house: House, canaries: Canaries, row: Row) -> None:
        self.browser, self.house, self.canaries, self.row = Browser(house), house, canaries, row
        self.numbers: list[str] = []
        self.keys: dict[str, bytes] = {}

    def begin(self) -> None:
        self.row.expect(self.browser.begin().status == 302, "a plan could not be begun")
        self._hold()

    def fill(self) -> None:
        """Every section, twice where something does not fit, each time from the page as it was shown."""
        for section in all_sections():
            marks = marks_on(self.browser.get(page_of(section)).text)
            answers = answers_to(section, lambda where=section.slug: self.canaries.at(where))
            self.row.expect(save(self.browser, section, answers, marks=marks).status == 302, f"{section.slug} not kept")
        people = {"code_word": self.canaries.at("too long") * LONG}
        page = save(self.browser, PEOPLE, people, go="on")
        self.row.expect(page.status == 200 and "Nothing is lost" in page.text, "long words were not given back")

    def read(self) -> None:
        """Everything that was written stands on the page where one looks it over."""
        page = self.browser.get(reverse("look_over")).text
        mine = {canary for canary, where in self.canaries.let_out.items() if where in _SLUGS}
        missing = [canary for canary in mine if canary.replace("&", "&amp;") not in page]
        self.row.try_one(len(mine))
        for canary in missing:
            self.row.lose(f"an answer to {self.canaries.let_out[canary]} is not on the page that shows all")
        for name in ("contents", "document", "reading_list", "leave", "first_use"):
            self.row.expect(self.browser.get(reverse(name)).status == 200, f"{name} did not open")

    def print(self, edition: str = "full", wording: str = "plain") -> None:
        choices = {"edition": edition, "wording": wording, "paper": "a4", "file_name": "notes"}
        answer = self.browser.post(reverse("document"), choices)
        self.row.expect(answer.body.startswith(b"%PDF"), f"no document: status {answer.status}")

    def put_away(self) -> str:
        """Put the plan away; the slip is fetched as well. Returns the number."""
        found = self._number_of(self.browser.post(reverse("put_away"), {"days": "30"}).text)
        self.row.expect(self.browser.post(reverse("slip")).body.startswith(b"%PDF"), "no card")
        wrong = self.browser.post(reverse("put_away"), {"typed": "000000"})
        self.row.expect("not the same" in wrong.text, "a slip in the digits was not told")
        done = self.browser.post(reverse("put_away"), {"typed": found[-6:]})
        self.row.expect("It is put away" in done.text, "the plan was not put away")
        return found

    def come_back(self, found: str) -> None:
        answer = self.browser.post(reverse("come_back"), {"number": number.written(found)})
        self.row.expect(answer.status == 302, "the number does not open the plan")
        self._hold()

    def through_a_file(self) -> None:
        """Take the plan along as a file, and open it again."""
        found = self._number_of(self.browser.post(reverse("save_file")).text)
        file = self.browser.post(reverse("save_file"), {"typed": found[-6:]})
        self.row.expect(file.body.startswith(b"\x89N1"), "no file")
        self.row.expect(upload(self.browser, file.body, found).status == 302, "the file does not open")
        self._hold()

    def _number_of(self, page: str) -> str:
        shown = _NUMBER.search(page)
        assert shown, "no number on the page"
        self.numbers.append(shown[1].replace(" ", ""))
        return self.numbers[-1]

    def _hold(self) -> None:
        token = cookie_token(self.browser.cookies[settings.DRAFT_COOKIE_NAME])
        self.keys |= {f"{name} {len(self.keys)}": key for name, key in secrets_of(self.house, token).items()}


_SLUGS = {section.slug for section in all_sections()}
