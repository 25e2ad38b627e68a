#!/usr/bin/env python3
"""Answers surveys in a real browser as customers do: on a phone, without scripts, twice, by code, at a kiosk."""

import io
import re
import sys

try:
    import zxingcpp
    from PIL import Image
except ImportError as error:
    sys.exit(f"{error}; bin/test installs what the browser tests need, or: pip install zxing-cpp pillow")

from _browser import DESK, NARROW, PHONE, TABLET, ZOOMED, Chromium, address, quiet, sample_bank, shoot, sideways, sign_in, sound
from _siklus import Server, Tally, call, main

SURVEY = "branch-visit"
LIMIT = 30_000


def kept(place, server):
    """What is stored; the export may run beside the server."""
    return place.export(SURVEY)


def sizes(tally, server):
    """Page, style and script together, as they come off the wire, in each language."""
    for language in ("en", "de", "id"):
        page = call(server.port, "GET", f"/s/{SURVEY}", headers={"Accept-Language": language})
        tally.equal(page.headers.get("set-cookie"), None, f"{language}: no cookie")
        files = set(re.findall(r'(?:href|src)="(/static/[^"]+\.(?:css|js))"', page.text))
        parts = [len(page.body)] + [len(call(server.port, "GET", file).body) for file in sorted(files)]
        tally.check(len(files) == 2 and sum(parts) <= LIMIT, f"{language}: at most {LIMIT} bytes", parts)
        tally.say(f"{language}: page, style and script are {parts}, together {sum(parts)} bytes")


def choose(page, field, value):
    """Taps an answer once the page is at rest: after each answer it moves on by itself, and a tap on its way would miss."""
    if page.has_scripts:
        page.evaluate(
            """() => new Promise(rest => {
                let last = -1, frames = 0
                const look = () => {
                    frames = scrollY === last ? frames + 1 : 0
                    last = scrollY
                    frames > 20 ? rest() : requestAnimationFrame(look)
                }
                look()
            })"""
        )
    page.locator(f'input[name="{field}"][value="{value}"]').check(force=True)


def phone(tally, chromium, server, place):
    """Through the whole survey in Indonesian with a thumb."""
    page = chromium.page(PHONE, language="id")
    page.goto(f"{address(server)}/s/{SURVEY}")
    tally.equal(page.get_attribute("html", "lang"), "id", "the browser's language is spoken")
    sound(tally, page, "the sheet in Indonesian")
    shoot(page, "sheet-phone-id")
    before = len(kept(place, server))
    choose(page, "q.reason", "card")
    choose(page, "q.wait-expectation.1", "4")
    choose(page, "q.wait-expectation.2", "2")
    choose(page, "q.waits", "2")
    choose(page, "q.receives-money", "5")
    choose(page, "q.place-on-phone.1", "1")
    choose(page, "q.place-on-phone.2", "4")
    choose(page, "q.effort", "6")
    choose(page, "q.recommend", "10")
    choose(page, "q.would-have-helped", "seats")
    choose(page, "q.would-have-helped", "privacy")
    page.fill('textarea[name="q.comment"]', "Antre lama sekali — tapi ramah. 👍")
    tally.equal(page.eval_on_selector("progress", "bar => bar.value"), 9, "the bar counts what is answered")
    page.locator("#q-reason .clear").click()
    tally.check(not page.locator('[name="q.reason"]:checked').count(), "an answer can be taken back")
    sound(tally, page, "the sheet, filled in")
    page.click("#send")
    page.wait_for_url("**/thanks**")
    tally.check("Jawaban Anda kami teruskan" in page.inner_text("h1"), "thanks in the owner's words", page.inner_text("main"))
    sound(tally, page, "the thanks")
    shoot(page, "thanks-phone-id")
    answers = kept(place, server)
    tally.equal(len(answers), before + 1, "one response is kept")
    tally.equal(
        answers[-1]["answers"],
        {
            "wait-expectation": {"expected": 4, "perceived": 2}, "waits": 2, "receives-money": 5,
            "place-on-phone": {"functional": 1, "dysfunctional": 4}, "effort": 6, "recommend": 10,
            "would-have-helped": ["seats", "privacy"], "comment": "Antre lama sekali — tapi ramah. 👍",
        },
        "every answer is kept as it was given",
    )
    tally.equal(answers[-1]["attributes"], {}, "nothing is known that nobody said")
    tally.equal(answers[-1]["language"], "id", "the language is kept")
    tally.equal(page.context.cookies(), [], "there is no cookie")


def without_scripts(tally, chromium, server, place):
    """The same without scripts: an error keeps what was typed, another language too."""
    page = chromium.page(PHONE, language="de", scripts=False)
    page.goto(f"{address(server)}/s/{SURVEY}")
    sound(tally, page, "the sheet without scripts")
    before = len(kept(place, server))
    choose(page, "q.reason", "account")
    choose(page, "q.waits", "3")
    page.fill('textarea[name="q.comment"]', "Zu wenig <Stühle> & \"Bänke\"\nzweite Zeile")
    page.click("#send")
    page.wait_for_selector("#problem")
    tally.check("Wie zufrieden waren Sie damit, wie Ihnen das Geld ausgezahlt wurde?" in page.inner_text("#problem"), "it says what is missing")
    tally.equal(page.input_value('textarea[name="q.comment"]'), "Zu wenig <Stühle> & \"Bänke\"\nzweite Zeile", "what was typed is still there")
    tally.check(page.is_checked('[name="q.reason"][value="account"]') and page.is_checked('[name="q.waits"][value="3"]'), "what was chosen too")
    sound(tally, page, "the sheet with its problem, without scripts")
    page.click("button[value=id]")
    tally.equal(page.get_attribute("html", "lang"), "id", "another language can be read on in")
    tally.check("zweite Zeile" in page.input_value('textarea[name="q.comment"]'), "and loses nothing")
    choose(page, "q.receives-money", "4")
    page.click("#send")
    page.wait_for_url("**/thanks**")
    answers = kept(place, server)
    tally.equal(len(answers), before + 1, "it is kept once")
    tally.equal(answers[-1]["answers"]["comment"], "Zu wenig <Stühle> & \"Bänke\"\nzweite Zeile", "as it was typed")
    quiet(tally, page, "without scripts")


def twice(tally, chromium, server, place):
    """A double tap, the back button, a reload."""
    for scripts in (True, False):
        page = chromium.page(PHONE, language="en", scripts=scripts)
        page.goto(f"{address(server)}/s/{SURVEY}")
        before = len(kept(place, server))
        choose(page, "q.waits", "5")
        choose(page, "q.receives-money", "5")
        page.locator("#send").dblclick()
        page.wait_for_url("**/thanks**")
        word = "with" if scripts else "without"
        tally.equal(len(kept(place, server)), before + 1, f"a double tap is one response, {word} scripts")
        page.reload()
        tally.equal(len(kept(place, server)), before + 1, f"so is a reload of the thanks, {word} scripts")
        page.go_back()
        if page.locator('[name="q.waits"]:checked').count() == 0:
            choose(page, "q.waits", "5")
            choose(page, "q.receives-money", "5")
        page.click("#send")
        page.wait_for_url("**/thanks**")
        tally.equal(len(kept(place, server)), before + 1, f"and going back and sending again, {word} scripts")
        quiet(tally, page, f"sent twice {word} scripts")


def away(tally, chromium, server, place):
    """A connection that breaks off loses nothing."""
    page = chromium.page(PHONE, language="en")
    page.goto(f"{address(server)}/s/{SURVEY}")
    before = len(kept(place, server))
    choose(page, "q.waits", "4")
    choose(page, "q.receives-money", "4")
    page.context.set_offline(True)
    page.click("#send")
    page.wait_for_selector("#offline:not([hidden])")
    tally.check(page.is_checked('[name="q.waits"][value="4"]'), "the answers are still there")
    page.complaints.clear()  # the browser says that it could not reach the server, which is so
    page.context.set_offline(False)
    page.click("#send")
    page.wait_for_url("**/thanks**")
    tally.equal(len(kept(place, server)), before + 1, "and are kept once the connection is back")


def keyboard(tally, chromium, server, place):
    """With the keyboard alone, each answer named."""
    page = chromium.page(DESK, language="en", touch=False)
    page.goto(f"{address(server)}/s/{SURVEY}")
    names = page.evaluate(
        """() => [...document.querySelectorAll('main input, main textarea')].map(e => [
            e.labels[0]?.innerText.trim() ?? '', e.closest('fieldset')?.querySelector('legend')?.innerText.trim() ?? e.labels[0]?.innerText ?? ''])"""
    )
    tally.check(len(names) > 100 and all(a and b for a, b in names), "every answer and every group has a name")
    before = len(kept(place, server))
    needed = {"q.waits", "q.receives-money"}
    for _ in range(80):
        page.keyboard.press("Tab")
        name, kind, ident = page.evaluate("() => [document.activeElement.name, document.activeElement.type, document.activeElement.id]")
        if name in needed:
            page.keyboard.press("Space")
            page.keyboard.press("ArrowDown")
            needed.discard(name)
        if ident == "send":
            page.keyboard.press("Enter")
            break
    page.wait_for_url("**/thanks**")
    answers = kept(place, server)
    tally.equal(len(answers), before + 1, "the keyboard alone is enough")
    tally.equal({k: answers[-1]["answers"].get(k) for k in ("waits", "receives-money")}, {"waits": 2, "receives-money": 2}, "and chooses what it means to")


def screens(tally, chromium, server):
    """Light and dark, narrow, zoomed, wide."""
    for size, name in ((NARROW, "narrow"), (ZOOMED, "zoomed"), (DESK, "desk")):
        for dark in (False, True):
            page = chromium.page(size, language="de", dark=dark)
            page.goto(f"{address(server)}/s/{SURVEY}")
            sound(tally, page, f"the sheet, {name}, {'dark' if dark else 'light'}")
            choose(page, "q.recommend", "7")
            choose(page, "q.decides", "2")
            page.click("#send")
            page.wait_for_selector("#problem")
            tally.equal(page.evaluate("document.activeElement.id"), "problem", "the problem has the focus")
            sound(tally, page, f"the problem, {name}, {'dark' if dark else 'light'}")
            shoot(page, f"problem-{name}-{'dark' if dark else 'light'}")
    page = chromium.page(PHONE, language="de")
    for path in (f"/s/{SURVEY}?l=forged", "/s/nowhere"):
        page.goto(address(server) + path)
        sound(tally, page, path)
        shoot(page, f"no-sheet-{'forged' if 'forged' in path else 'nowhere'}")
    quiet(tally, page, "no sheet")


def codes(tally, chromium, server, place):
    """A member makes a link; its code leads to it; an answer by it carries what it says."""
    page = chromium.page(DESK, language="en")
    sign_in(page, server, place.password)
    page.goto(f"{address(server)}/surveys/{SURVEY}/links")
    for name, value in (("location", "harbour"), ("channel", "branch"), ("moment", "waits"), ("language", "id")):
        page.select_option(f"select[name={name}]", value)
    page.click("main form button[type=submit]")
    page.wait_for_url("**location=harbour**")
    link = page.input_value("#link")
    sound(tally, page, "links and codes")
    shoot(page, "links-desk")
    tally.equal(read(page, ".qr"), link, "the code leads to the link")
    here = page.url
    for sheet in ("poster", "handouts"):
        page.goto(f"{address(server)}/surveys/{SURVEY}/links/{sheet}?location=harbour&channel=branch&moment=waits&language=id")
        sound(tally, page, sheet)
        shoot(page, sheet)
        tally.equal(read(page, ".qr >> nth=0"), link, f"the code on the {sheet} too")
        page.emulate_media(media="print")
        tally.check(page.is_hidden(".printed__bar"), f"what is no part of the {sheet} is not printed")
        page.emulate_media(media="screen")
    visitor = chromium.page(PHONE, language="de", dark=True)
    visitor.goto(link)
    tally.equal(visitor.get_attribute("html", "lang"), "id", "the link's language goes first")
    tally.check("1 dari 4" in visitor.inner_text("main"), "only its moment is asked about", visitor.inner_text("main")[:400])
    sound(tally, visitor, "the sheet of a link")
    choose(visitor, "q.waits", "3")
    visitor.click("#send")
    visitor.wait_for_url("**/thanks**")
    tally.equal(kept(place, server)[-1]["attributes"], {"location": "harbour", "channel": "branch"}, "the answer carries what the link says")
    for size, name in ((PHONE, "phone"), (NARROW, "narrow")):
        small = chromium.page(size, language="de", dark=True)
        sign_in(small, server, place.password)
        small.goto(here)
        sound(tally, small, f"links and codes, {name}")


def read(page, selector):
    """The text of a code, read from its picture as a phone's camera would."""
    picture = Image.open(io.BytesIO(page.locator(selector).screenshot())).convert("L")
    found = zxingcpp.read_barcodes(picture)
    return found[0].text if found else None


def kiosk(tally, chromium, server, place):
    """One question at a time; begins anew after the thanks and when somebody walks away."""
    page = chromium.page(TABLET, language="en")
    page.clock.install()
    home = f"{address(server)}/s/{SURVEY}/kiosk"
    page.goto(home)
    sound(tally, page, "the kiosk")
    shoot(page, "kiosk")
    shown = page.locator(".q:visible").count()
    tally.equal(shown, 1, "one question is shown at a time")
    tally.equal(page.locator("a[href]").count(), 0, "nothing leads away")
    page.click("#next")
    choose(page, "q.decides", "4")
    page.click("#next")
    page.clock.fast_forward(41_000)
    page.wait_for_selector("#still:not([hidden])")
    sound(tally, page, "the kiosk that asks")
    shoot(page, "kiosk-still")
    page.click("#stay")
    tally.check(page.is_hidden("#still") and page.is_checked('[name="q.decides"][value="4"]'), "whoever stays keeps his answers")
    key = page.input_value("[name=sheet]")
    page.clock.fast_forward(41_000)
    page.wait_for_selector("#still:not([hidden])")
    page.clock.fast_forward(21_000)
    page.wait_for_function("key => document.querySelector('[name=sheet]')?.value !== key", arg=key)
    tally.equal(page.locator(":checked").count(), 0, "an abandoned sheet is emptied after a minute")
    before = len(kept(place, server))
    while page.is_visible("#next"):
        page.click("#next")
    page.click("#send")
    page.wait_for_selector("#problem")
    tally.check(page.is_visible("#q-waits") and page.locator(".q:visible").count() == 1, "a problem leads to its question")
    sound(tally, page, "the kiosk with a problem")
    shoot(page, "kiosk-problem")
    choose(page, "q.waits", "4")
    page.locator("#problem a").nth(1).click()
    choose(page, "q.receives-money", "4")
    while page.is_visible("#next"):
        page.click("#next")
    page.click("#send")
    page.wait_for_url("**/kiosk/thanks**")
    tally.equal(len(kept(place, server)), before + 1, "the answer of a kiosk is kept")
    sound(tally, page, "the thanks of a kiosk")
    shoot(page, "kiosk-thanks")
    page.wait_for_url(lambda url: "/thanks" not in url, timeout=20_000)
    tally.equal(page.locator(":checked").count(), 0, "the next person finds a fresh sheet")
    quiet(tally, page, "the kiosk")
    plain = chromium.page(TABLET, language="en", scripts=False)
    plain.goto(home)
    tally.check(plain.locator(".q:visible").count() > 20, "without scripts all questions are shown")
    tally.check(sideways(plain)[0] <= 0, "and none sticks out")
    choose(plain, "q.waits", "4")
    choose(plain, "q.receives-money", "4")
    plain.click("#send")
    plain.wait_for_url("**/kiosk/thanks**")
    plain.wait_for_url(lambda url: "/thanks" not in url, timeout=20_000)
    tally.equal(plain.locator(":checked").count(), 0, "and it begins anew without scripts too")


def body(tally):
    place = sample_bank()
    server = Server(place)
    sizes(tally, server)
    with Chromium() as chromium:
        for name, step in (
            ("a phone", lambda: phone(tally, chromium, server, place)),
            ("without scripts", lambda: without_scripts(tally, chromium, server, place)),
            ("sent twice", lambda: twice(tally, chromium, server, place)),
            ("a connection that breaks off", lambda: away(tally, chromium, server, place)),
            ("the keyboard", lambda: keyboard(tally, chromium, server, place)),
            ("screens", lambda: screens(tally, chromium, server)),
            ("codes", lambda: codes(tally, chromium, server, place)),
            ("a kiosk", lambda: kiosk(tally, chromium, server, place)),
        ):
            tally.say(name)
            try:
                step()
            except Exception as error:  # one broken step must not hide the others
                tally.check(False, f"{name}: the step broke", repr(error))
    tally.check("a request failed" not in server.output(), "no request failed inside", server.output()[-1500:])
    tally.equal(server.stop(), 0, "the server stops in order")


if __name__ == "__main__":
    tally = Tally("browser_answering")
    main(tally, lambda: body(tally))
