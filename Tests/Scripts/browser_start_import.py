"""The start page with its three ways to begin, the sample that comes and goes, and the import of a table: what was understood is
shown and asked, a cancelled or refused import leaves nothing, and the kiosk study (CP949) comes in whole.

The kiosk's file is read from KIOSK (/work/shared/data/kiosk/kiosk.csv) where it is there. SHOTS and SIKLUS as in _browser.py.
"""

import os
import re

from _browser import DESK, PHONE, Chromium, address, empty_place, shoot, sign_in, sound, wait_for
from _siklus import MAP, SURVEY, Server, Tally, main, write

KIOSK = os.environ.get("KIOSK", "/work/shared/data/kiosk/kiosk.csv")
LANGUAGES = ("en", "de", "id")
STARTERS = {
    "web-shop": "An online order", "clinic": "A visit to the clinic", "public-counter": "Applying for an identity card",
    "hotel": "A stay at the hotel",
}


def table(lines, bad=()):
    """A CSV whose columns nobody has described."""
    rows = ["Receipt No;Date;How was the wait?;How was the service?;Would you recommend us?;Comment\n"]
    for number in range(1, lines + 1):
        wait = "quick" if number in bad else 1 + number % 5
        rows.append(f"{number};{1 + number % 27:02d}.10.2026;{wait};{1 + number // 3 % 5};{number % 11};A long remark, number {number}\n")
    return "".join(rows)


def heading(page):
    return page.locator("h1").first.inner_text()


def start_page(tally, chromium):
    place = empty_place("start")
    server = Server(place)
    for language in LANGUAGES:
        for size, dark in ((PHONE, language == "de"), (DESK, language == "id")):
            page = chromium.page(size, language=language, dark=dark)
            sign_in(page, server, place.password)
            tally.equal(page.locator(".way").count(), 3, f"{language}: an empty organisation has three ways to begin")
            tally.equal(page.locator(".starter").count(), 6, f"{language}: and six ready maps")
            sound(tally, page, f"{language} {size[0]}: the empty start page")
            shoot(page, f"start-empty-{language}-{size[0]}")
            page.context.close()
    page = chromium.page(DESK)
    sign_in(page, server, place.password)

    page.locator(".way form button", has_text="Install the sample").click()
    wait_for(page, tally, "the sample is installed beside the requests", lambda: heading(page) == "The sample is here", 90)
    sound(tally, page, "the sample is here")
    page.goto(address(server) + "/")
    tally.check(page.locator(".standing").count() >= 3, "the start page says what matters")
    tally.check("Simulated" in page.locator("aside.sample").inner_text(), "and that nobody was asked")
    for figure in page.locator(".standing .figure").all_inner_texts():
        tally.check(re.search(r"\d+\s?%.*\d+–\d+ · n\s=\s\d", figure.replace("\n", " ")), "each figure has n and an interval", figure)
    wait_for(page, tally, "the start page is live", lambda: page.locator("[data-live-state]").inner_text() == "live", 10)
    for size in (PHONE, DESK):
        for dark in (False, True):
            other = chromium.page(size, dark=dark, language="de" if dark else "en")
            sign_in(other, server, place.password)
            sound(tally, other, f"the start page with the sample, {size[0]}, {'dark' if dark else 'light'}")
            shoot(other, f"start-sample-{size[0]}-{'dark' if dark else 'light'}")
            other.context.close()

    page.locator(".way form button", has_text="A bank branch").click()
    tally.equal(heading(page), "Cashing a cheque", "a ready map is drawn beside the sample")
    tally.check(page.locator("aside.sample").count() == 0, "and is no sample")
    sound(tally, page, "a ready map without answers")
    for kind, name in STARTERS.items():
        page.goto(address(server) + "/")
        page.locator(f".starter[value={kind}]").focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**/cycles/**")
        tally.equal(heading(page), name, f"{kind} is drawn by the keyboard alone")
        sound(tally, page, f"the ready map {kind}")
    page.goto(address(server) + "/")
    page.locator(".way button", has_text="Remove the sample").click()
    tally.check("The sample is gone" in page.locator(".toast").inner_text(), "the sample goes")
    tally.equal(page.locator(".rounds__row").count(), 1 + len(STARTERS), "the own cycles stay")
    sound(tally, page, "the start page after the sample has gone")
    server.stop()
    for survey in ("branch-visit-2", "your-order", "your-visit", "your-matter", "your-stay"):
        tally.check("questions:" in place.must("export", "survey", survey), f"the ready map came with its survey {survey}")
    tally.check("Everything holds" in place.must("verify"), "verify finds everything sound")


def upload(page, server, path, target=None):
    page.goto(address(server) + "/import")
    if target:
        page.select_option("select[name=target]", target)
    page.set_input_files("input[name=file]", path)
    page.locator("main form button", has_text="Upload and look").click()


def settle(page):
    """Answers every question as it was assumed."""
    while page.locator("button", has_text="Answer").count():
        page.locator("button", has_text="Answer").click()
        page.wait_for_load_state()


def imports(tally, chromium):
    place = empty_place("import")
    place.must("import", "map", write("map.yaml", MAP))
    place.must("import", "survey", write("survey.yaml", SURVEY))
    server = Server(place)
    page = chromium.page(DESK)
    sign_in(page, server, place.password)
    page.goto(address(server) + "/import")
    sound(tally, page, "the import page")
    shoot(page, "import-upload")
    page.evaluate("for (const form of document.forms) form.noValidate = true")
    page.locator("main form button", has_text="Upload and look").click()
    tally.check("Choose a file" in page.locator(".problems").inner_text(), "without a file one is asked for")
    sound(tally, page, "the import page without a file")

    upload(page, server, write("small.csv", table(60, bad=(7,))), "new")
    tally.check(page.locator(".columns__row").count() == 6, "each column is shown")
    sound(tally, page, "what was understood")
    shoot(page, "import-review")
    page.locator(".columns__change").nth(2).click()
    sound(tally, page, "one column")
    shoot(page, "import-column")
    page.locator("select[name=use]").select_option("answer")
    page.locator("main form button", has_text="Save").click()
    page.goto(page.url.split("/columns")[0])
    settle(page)
    page.locator("button", has_text="Import now").click()
    wait_for(page, tally, "a table with a line that cannot be used is refused", lambda: heading(page) == "Nothing was kept", 30)
    tally.check(page.locator("table tbody tr").count() >= 1, "with its place and reason")
    sound(tally, page, "a refused import")
    shoot(page, "import-refused")
    with page.expect_download() as download:
        page.locator("a", has_text="The lines left out").click()
    tally.check("quick" in open(download.value.path()).read(), "the lines left out come as a file")
    tally.equal(cycles(server, page), 1, "and nothing was kept, the new cycle neither")

    tally.check("refused.csv" not in page.url, "a download leaves one where one is")
    page.locator("button", has_text="Back to the mapping").click()
    page.locator("input[name=skipBad]").check()
    page.locator("button", has_text="Import now").click()
    wait_for(page, tally, "with the line left out the rest is kept", lambda: heading(page) == "The answers are here", 30)
    sound(tally, page, "a done import")
    shoot(page, "import-done")
    facts = page.locator(".facts").inner_text().replace("\n", " ")
    tally.check("59" in facts and "60" in facts, "the summary says how many", facts)
    page.locator("a", has_text="See the cycle").click()
    sound(tally, page, "the cycle made of a table")

    large(tally, page, place, server)
    if os.access(KIOSK, os.R_OK):
        kiosk(tally, chromium, place, server)
    else:
        tally.say(f"Not tried, since it is not there: {KIOSK}")
    plain(tally, chromium, place, server)
    server.stop()
    tally.check("Everything holds" in place.must("verify"), "verify finds everything sound")


def cycles(server, page):
    other = page.context.new_page()
    other.goto(address(server) + "/cycles")
    count = other.locator(".cycle").count()
    other.close()
    return count


def large(tally, page, place, server):
    """A cancelled import leaves nothing."""
    before = cycles(server, page)
    upload(page, server, write("large.csv", table(120_000)), "new")
    settle(page)
    page.locator("button", has_text="Import now").click()
    page.locator("progress").wait_for()
    sound(tally, page, "an import that goes on")
    shoot(page, "import-running")
    page.locator("button", has_text="Stop the import").click()
    wait_for(page, tally, "an import can be stopped", lambda: heading(page) == "The import was stopped", 30)
    sound(tally, page, "a stopped import")
    tally.equal(cycles(server, page), before, "and leaves nothing")


def kiosk(tally, chromium, place, server):
    page = chromium.page(DESK)
    sign_in(page, server, place.password)
    upload(page, server, KIOSK, "new")
    tally.check("cp949" in page.locator(".lead").inner_text(), "the kiosk study's encoding is known", page.locator(".lead").inner_text())
    tally.check("키오스크" in page.locator(".columns").inner_text(), "its names can be read")
    sound(tally, page, "the kiosk study")
    shoot(page, "import-kiosk")
    phone = chromium.page(PHONE, dark=True)
    sign_in(phone, server, place.password)
    phone.goto(page.url)
    sound(tally, phone, "the kiosk study on a telephone")
    shoot(phone, "import-kiosk-phone", whole=False)
    phone.context.close()
    settle(page)
    page.locator("button", has_text="Import now").click()
    wait_for(page, tally, "the kiosk study is imported", lambda: heading(page) == "The answers are here", 60)
    facts = page.locator(".facts").inner_text().replace("\n", " ")
    tally.check("211" in facts, "all 211 lines are read", facts)
    shoot(page, "import-kiosk-done")
    page.locator("a", has_text="See the cycle").click()
    sound(tally, page, "the kiosk's cycle")
    page.context.close()


def plain(tally, chromium, place, server):
    """Without scripts everything works too."""
    page = chromium.page(DESK, scripts=False, language="id")
    sign_in(page, server, place.password)
    page.goto(address(server) + "/import")
    page.select_option("select[name=target]", "new")
    page.set_input_files("input[name=file]", write("plain.csv", table(40)))
    page.locator("main form button").first.click()
    while page.locator("button", has_text="Jawab").count():
        page.locator("button", has_text="Jawab").click()
    page.locator("button", has_text="Impor sekarang").click()
    wait_for(page, tally, "without scripts the page loads itself until it is done", lambda: heading(page) == "Jawaban sudah masuk", 30)
    page.context.close()


def body(tally):
    with Chromium() as chromium:
        start_page(tally, chromium)
        imports(tally, chromium)


if __name__ == "__main__":
    tally = Tally("browser_start_import")
    main(tally, lambda: body(tally))
