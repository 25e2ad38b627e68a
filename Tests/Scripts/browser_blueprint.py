#!/usr/bin/env python3
"""A cycle as blueprint, curve, table and list: seen on several screens, edited in place, and printed with sixty moments on A4 and A3.

    .venv/bin/python Tests/Scripts/browser_blueprint.py            # SHOTS=folder keeps pictures
"""

import os
import random
import re
import shutil
import statistics
import subprocess
import time
from urllib.parse import parse_qs, urlsplit

from _browser import (
    DESK, Chromium, address, axe, demo, empty_place, everywhere, quiet, shoot, sideways, sign_in, small_targets, sound,
)
from _siklus import Server, Tally, folder, main, write

CYCLE = "/cycles/cash-a-cheque"
VIEWS = ("blueprint", "curve", "table", "list")
PAGES = {view: f"{CYCLE}/{view}" for view in VIEWS} | {f"{view} by segment": f"{CYCLE}/{view}?by=segment" for view in VIEWS}
# The paper lying, without its margins of 10 mm, in CSS pixels.
PAPERS = {"A4": (277, 190), "A3": (400, 277)}
PIXELS = 96 / 25.4
MOMENTS = 60
WORDS = ["Kundenzufriedenheitsbefragung", "Unterschriftenprüfung", "wartet", "Öffentlichkeitsbeauftragter", "Terminvereinbarung", "fragt nach",
         "Donaudampfschifffahrtsgesellschaftskapitän", "Ausgabe", "Rückerstattung", "Nummernautomat"]


def walks(tally, chromium, server, password):
    page = chromium.page(DESK)
    sign_in(page, server, password)
    page.goto(address(server) + CYCLE)
    page.click("nav.views >> text=Blueprint")
    page.click(".chips >> text=Harbour")
    page.click(".view-options >> text=Each segment")
    for view in VIEWS[1:] + VIEWS[:1]:
        page.click(f"nav.views >> text={view.capitalize()}")
        tally.equal(urlsplit(page.url).path, f"{CYCLE}/{view}", f"the switch leads to the {view}")
        tally.equal(parse_qs(urlsplit(page.url).query), {"location": ["harbour"], "by": ["segment"]}, f"{view}: the selection stays")
        tally.equal(page.locator("nav.views [aria-current=page]").inner_text(), view.capitalize(), f"{view}: the switch says where one is")
    region = page.locator(".bp")
    region.focus()
    for _ in range(12):
        page.keyboard.press("ArrowRight")
    page.wait_for_function("document.querySelector('.bp').scrollLeft > 0")
    lanes = page.locator(".bp__lanes.is-first").bounding_box()
    tally.check(lanes["x"] >= region.bounding_box()["x"] - 1, "the arrow keys scroll, and the lanes' names stay", lanes)
    page.locator("#m-rides-home .bp__link").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/moments/rides-home?location=harbour")
    tally.check("Rides home" in page.locator("h1").inner_text(), "the keyboard opens a moment's sheet")


def edits(tally, chromium, server, password, watcher):
    page = chromium.page(DESK)
    sign_in(page, server, password)
    for number, view in enumerate(("blueprint", "table", "list")):
        page.goto(f"{address(server)}{CYCLE}/{view}?location=harbour")
        if view == "list":
            page.locator("#m-waits summary").press("Enter")
        page.locator("#m-waits .edit-here").press("Enter")
        page.wait_for_selector(".tweak")
        sound(tally, page, f"{view}: a moment is edited")
        shoot(page, f"{view}-edit", whole=False)
        title = f"Waits and waits {number}"
        page.fill(".tweak input[name='name.en']", title)
        page.fill(".tweak input[name=drawn]", str(-number))
        page.keyboard.press("Enter")
        page.wait_for_url(f"**/{view}?location=harbour#m-waits")
        tally.check(title in page.locator("#m-waits").inner_text(), f"{view}: the new title stands where it was typed")
        tally.check(page.locator(".toast").count() == 1, f"{view}: it is said that it was saved")
        quiet(tally, page, f"{view}: saving")
    page.goto(f"{address(server)}{CYCLE}/blueprint?edit=waits")
    page.click(".tweak__all")
    tally.check(page.url.endswith("/edit/moments/waits"), "all fields are one click away", page.url)
    viewer = chromium.page(DESK)
    sign_in(viewer, server, watcher, login="watcher")
    viewer.goto(f"{address(server)}{CYCLE}/blueprint?edit=waits")
    tally.equal(viewer.locator(".edit-here, .tweak").count(), 0, "who may not edit sees no pencil and no form")


def big_map():
    """Sixty moments with long German words in all lanes, three segments, standards and a drawn curve."""
    chance = random.Random(5)

    def words(count):
        return " ".join(chance.choice(WORDS) for _ in range(count))

    moments = []
    for index in range(MOMENTS):
        phase = "before" if index < 13 else "during" if index < 51 else "after"
        actor = ("customer", "front-stage", "back-stage")[index % 3]
        moments.append(f"""  - code: m{index}
    name: {{de: "{index} {words(3)}"}}
    phase: {phase}
    channel: office
    touchpoint: desk
    actor: {actor}
    standards:
      - target: 70
        unit: percent-satisfied
      - target: 10
        unit: minutes
    conduct: {{de: "{words(8)}"}}
    evidence: {{de: "{words(3)}"}}
    back-stage: {{de: "{words(6)}"}}
    support: {{de: "{words(2)}"}}
    owner: "{words(1)}"
    criticality: {index % 10}
    drawn: {index % 11 - 5}
""")
    segments = "".join(f'  - code: s{index}\n    name: {{de: "Stammkundschaft {index}"}}\n' for index in range(3))
    head = f"""cycle: long
name: {{de: "Verwaltungsverfahrensbeschleunigung"}}
segments:
{segments}channels:
  - code: office
    name: {{de: "Bürgeramt"}}
    touchpoints:
      - code: desk
        name: {{de: "Informationsschalter"}}
        kind: service
moments:
"""
    questions = "".join(
        f'  - code: q{index}\n    moment: m{index}\n    kind: rating\n    points: 5\n    text: {{de: "Frage {index}?"}}\n' for index in range(MOMENTS)
    )
    survey = f'survey: long\ncycle: long\naccess: open\ntitle: {{de: "Ihr Besuch"}}\nquestions:\n{questions}'
    columns = [f"q{index}" for index in range(MOMENTS)]
    mapping = "survey: long\nkey: id\ntime: {column: at}\nattributes:\n  segment: segment\nanswers:\n" + "".join(
        f"  {column}: {column}\n" for column in columns
    )
    lines = ["id,at,segment," + ",".join(columns)]
    for row in range(300):
        answers = ",".join(str(chance.choice((1, 3, 4, 5, 5))) for _ in columns)
        lines.append(f"r{row},2026-10-{1 + row % 28:02}T10:00:00Z,s{row % 3},{answers}")
    return head + "".join(moments), survey, mapping, "\n".join(lines) + "\n"


def prints(tally, chromium):
    place = empty_place("long")
    texts = zip(("map.yaml", "survey.yaml", "mapping.yaml", "answers.csv"), big_map())
    files = [write(f"long-{name}", text) for name, text in texts]
    place.must("import", "map", files[0])
    place.must("import", "survey", files[1])
    place.must("import", "responses", files[3], "--mapping", files[2])
    server = Server(place)
    page = chromium.page(DESK, language="de")
    sign_in(page, server, place.password)
    path = f"{address(server)}/cycles/long/blueprint?by=segment"
    page.goto(path)
    tally.equal(page.locator(".bp__moment").count(), MOMENTS, "sixty moments stand on the page")
    tally.check(not axe(page), "axe finds nothing among sixty moments", axe(page))
    tally.check(not small_targets(page), "targets are large enough among sixty moments")
    tally.check(sideways(page)[0] <= 0, "sixty moments scroll within their frame")
    shoot(page, "sixty-moments")
    answers_fast(tally, page, path)
    titles = page.locator(".bp__title").all_inner_texts()
    for paper, (width, height) in PAPERS.items():
        page.set_viewport_size({"width": int(width * PIXELS), "height": int(height * PIXELS)})
        page.emulate_media(media="print")
        cut = page.evaluate(
            """() => [...document.querySelectorAll('.bp *')].filter(e => e.checkVisibility() && !e.closest('svg') && !e.closest('.unseen'))
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1 || (e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0))
                .map(e => e.className + ' ' + e.innerText.slice(0, 60))"""
        )
        tally.check(not cut, f"{paper}: nothing sticks out of its column", cut[:5])
        file = os.path.join(os.environ.get("SHOTS") or folder(), f"sixty-{paper}.pdf")
        page.pdf(path=file, format=paper, landscape=True, print_background=True)
        with open(file, "rb") as pdf:
            pages = len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf.read()))
        bands = page.locator(".bp__band").count()
        tally.check(bands / 2 <= pages <= 2 * bands + 1, f"{paper}: {pages} pages for {bands} bands")
        tally.say(f"{paper}: {pages} pages for {bands} bands of moments")
        if shutil.which("pdftotext"):
            text = subprocess.run(["pdftotext", "-raw", file, "-"], capture_output=True, text=True, check=True).stdout
            lost = [title for title in titles if letters(title) not in letters(text)]
            tally.check(not lost, f"{paper}: every title is printed whole", lost[:3])
        page.emulate_media(media="null")
    quiet(tally, page, "printing")
    tally.equal(server.stop(), 0, "the server stops")


def letters(text):
    """A text without spaces and hyphens, soft and hard, which lines are broken at."""
    return re.sub(r"[\s\-‐\u00ad]", "", text)


def answers_fast(tally, page, path):
    times = []
    for _ in range(9):
        begun = time.monotonic()
        answer = page.request.get(path)
        size = len(answer.body())
        times.append((time.monotonic() - begun) * 1000)
    tally.say(f"sixty moments, three segments: {statistics.median(times):.0f} ms, {size // 1024} KiB (build: {os.environ.get('SIKLUS', 'debug')})")


def body(tally):
    place = demo()
    watcher = place.must("user", "add", "watcher", "--role", "viewer").split("\n\n")[1].strip()
    server = Server(place)
    with Chromium() as chromium:
        everywhere(tally, chromium, server, place.password, PAGES)
        walks(tally, chromium, server, place.password)
        edits(tally, chromium, server, place.password, watcher)
        prints(tally, chromium)
    tally.equal(server.stop(), 0, "the server stops")


if __name__ == "__main__":
    tally = Tally("browser_blueprint")
    main(tally, lambda: body(tally))
