"""Everything that goes wrong between a browser and a server, each time with words in hand that no log may hold."""

import socket
from collections.abc import Callable, Iterator

from django.urls import reverse

from safetyplan.plans import number
from tests.battery.browser import FORM, Answer, Browser, NoAnswer
from tests.battery.canaries import Canaries
from tests.battery.filling import PEOPLE, page_of
from tests.battery.house import House

# What a person may read when something went wrong; anything else is a page nobody meant them to see.
CALM = (
    "Please go back", "Please look", "go back", "once more", "not here", "Back to the start", "One moment",
    "could not be opened", "Nothing opens", "There is a slip", "too large", "too long", "could not be drawn",
)  # fmt: skip
Mishap = tuple[str, Callable[[], Answer | None], set[int]]


def mishaps(house: House, browser: Browser, canaries: Canaries) -> Iterator[Mishap]:
    """(what, a way to cause it, the statuses that fit; any will do where nobody is left to read)."""
    yield from _addresses(browser, canaries.plain_at)
    yield from _forms(browser, canaries.plain_at)
    yield from _bodies(house, browser, canaries.plain_at)


def _addresses(browser: Browser, word: Callable[[str], str]) -> Iterator[Mishap]:
    def get(path: str, **headers: str) -> Callable[[], Answer]:
        return lambda: browser.get(path, **_named(headers))

    yield "an address that is not one", get(f"/{word('address')}/"), {404}
    yield "an address with a question mark", get(f"/nowhere/?q={word('query')}"), {404}
    yield "an address of broken bytes", get(f"/%ff%fe%00{word('broken address')}"), {400, 404}
    yield "a page of no possible number", get(f"/page/{'9' * 5000}/?{word('number')}"), {404}
    yield "an erase that was only looked at", get(f"{reverse('erase')}?{word('get')}"), {405}
    yield "a host that is not ours", get("/", Host=f"{word('host')}.example"), {400}
    cookies = f"n={word('cookie n')}; c={word('cookie c')}; s={word('cookie s')}; {word('cookie name')}=1"
    yield "cookies that are not ours", get(reverse("look_over"), Cookie=cookies), {302}
    headers = {
        "User_Agent": word("agent"), "Referer": f"http://127.0.0.1/{word('referer')}",
        "Accept_Language": word("language"), "X_Forwarded_For": word("forwarded"),
        "X_Forwarded_Host": word("forwarded host"), "X_Own": word("own header"),
    }  # fmt: skip
    yield "headers full of words", get(reverse("look_over"), **headers), {200}


def _forms(browser: Browser, word: Callable[[str], str]) -> Iterator[Mishap]:
    def form(*pairs: tuple[str, str], to: str = page_of(PEOPLE), **headers: str) -> Callable[[], Answer]:
        return lambda: browser.post(to, [("section", PEOPLE.slug), *pairs], **_named(headers))

    def says(text: str) -> tuple[str, str]:
        return "code_word", text

    strange = {"Origin": f"http://{word('origin')}.example", "Sec_Fetch_Site": "cross-site"}
    yield "a form from a strange site", form(says(word("strange")), **strange), {403}
    yield "a thousand boxes", form(*[says(word("box")) for _ in range(1000)]), {400}
    yield "a form too large to read", form(says(word("large") * 20_000)), {400}
    yield "a number with a slip", form(("number", f"1234 {word('slip')}"), to=reverse("come_back")), {422}
    yield "a number that opens nothing", form(("number", number.new_number()), to=reverse("come_back")), {422}
    office = (("username", word("name")), ("password", word("password")))
    yield "a name that may not enter the office", form(*office, to="/office/login/"), {200}
    yield "a language that is not spoken", form(("language", word("language")), to=reverse("language")), {302}


def _bodies(house: House, browser: Browser, word: Callable[[str], str]) -> Iterator[Mishap]:
    def send(body: object, kind: str = FORM, method: str = "POST") -> Callable[[], Answer]:
        return lambda: browser.send(method, page_of(PEOPLE), body, {"Content-Type": kind})

    people = f"section={PEOPLE.slug}&code_word="
    yield "a form without its mark", send(people + word("no mark")), {403}
    yield "a method that is not taken", send(people + word("method"), method="PUT"), {403}
    yield "a body past every limit", send(people + word("larger") * 80_000), {413}
    pieces = (word("piece").encode() * 4000 for _ in range(40))
    yield "a body in pieces past every limit", send(pieces), {413}
    yield "a form of parts without a border", send(word("parts"), "multipart/form-data"), {400, 403}
    yield "a file that is not ours", lambda: upload(browser, word("file").encode() * 50, number.new_number()), {422}
    yield "a body that breaks off", lambda: broken_off(house, word("broken off")), set()
    yield "a request that is not one", lambda: broken_off(house, word("not http"), whole=False), set()


def _named(headers: dict[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): text for name, text in headers.items()}


def crashes(browser: Browser, canaries: Canaries) -> Iterator[Mishap]:
    """Only on a staging server."""
    for place, status in (("view", 500), ("template", 500), ("database", 503)):
        word = canaries.at(f"a crash in a {place}")
        yield f"a crash in a {place}", lambda p=place, w=word: browser.post(f"/crash/{p}/", {"code_word": w}), {status}


def is_calm(answer: Answer) -> bool:
    return "Traceback" not in answer.text and any(words in answer.text for words in CALM)


def upload(browser: Browser, content: bytes, number: str) -> Answer:
    """Send a file and its number to the page that opens files."""
    fields = {"csrfmiddlewaretoken": browser.cookies.get("c", ""), "from": "file", "number": number}
    parts = [
        f'--edge\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{text}\r\n' for name, text in fields.items()
    ]
    head = '--edge\r\nContent-Disposition: form-data; name="file"; filename="notes.dat"\r\nContent-Type: a/b\r\n\r\n'
    body = "".join(parts).encode() + head.encode() + content + b"\r\n--edge--\r\n"
    return browser.send("POST", reverse("come_back"), body, {"Content-Type": "multipart/form-data; boundary=edge"})


def broken_off(house: House, word: str, *, whole: bool = True) -> None:
    """Send the beginning of something and hang up. There is nobody left to answer."""
    start = (
        f"POST {page_of(PEOPLE)} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5000\r\nContent-Type: {FORM}\r\n\r\n"
        * whole
    )
    with socket.create_connection(("127.0.0.1", house.port), timeout=10) as line:
        line.sendall(start.encode() + f"section=safe_people&code_word={word}\r\n\r\n".encode())


def cause(mishap: Callable[[], Answer | None]) -> Answer | None:
    """None where the server hung up, as it may when more is sent than it will read."""
    try:
        return mishap()
    except NoAnswer:
        return None
