#!/usr/bin/env python3
"""A report put together by keyboard, in three languages; printed on A4; taken along as a file and as slides; and with sixty moments.

    .venv/bin/python Tests/Scripts/browser_report.py            # SHOTS=folder keeps pictures and PDFs
"""

import os
import re
import shutil
import statistics
import subprocess
import time
import xml.etree.ElementTree
from urllib.parse import parse_qs, urlsplit

from _browser import (
    DESK, HOLES, Chromium, address, demo, empty_place, everywhere, quiet, shoot, sideways, sign_in, sound,
)
from _siklus import Server, Tally, folder, main, write
from browser_blueprint import big_map, letters

CYCLE = "/cycles/cash-a-cheque"
REPORT = f"{CYCLE}/report"
PAGES = {
    "report": REPORT,
    "report of three parts": f"{REPORT}?section=findings.curve.changes&location=harbour",
    "report of nobody": f"{REPORT}?period=own&from=2001-01-01&to=2001-01-31",
    "slides": f"{CYCLE}/slides",
}
SECTIONS = ["findings", "blueprint", "curve", "ranking", "changes", "figures", "comments", "method"]
PIXELS = 96 / 25.4


def parts(page):
    return page.locator("[data-report] .report__part").count()


def orders(tally, chromium, server, password):
    page = chromium.page(DESK)
    sign_in(page, server, password)
    page.goto(f"{address(server)}{CYCLE}?location=harbour")
    page.locator(".head__links >> text=Report").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{REPORT}?location=harbour")
    tally.equal(parts(page), len(SECTIONS), "every part stands in a report at first")
    tally.equal(page.locator("select[name=location]").input_value(), "harbour", "the selection of the cycle's page comes along")
    for section in ("blueprint", "method"):
        page.locator(f"input[name=section][value={section}]").focus()
        page.keyboard.press("Space")
        page.wait_for_function("section => !document.querySelector(`[data-report] .is-${section}`)", arg=section)
    tally.equal(parts(page), len(SECTIONS) - 2, "the keyboard takes parts away, and the report follows")
    chosen = parse_qs(urlsplit(page.url).query)["section"]
    tally.equal(chosen, ["cover"] + [each for each in SECTIONS if each not in ("blueprint", "method")], "the address keeps the parts")
    page.locator("#f-words").focus()
    page.keyboard.type("Deu")
    page.wait_for_selector("article.report[lang=de]")
    tally.check("Stärken und Schwächen" in page.locator("article.report").inner_text(), "the report speaks German, the page English")
    page.locator("#f-period").focus()
    page.keyboard.type("Last month")
    page.wait_for_function("() => new URL(location).searchParams.get('period') === 'last-month'")
    period = page.locator(".report__period").inner_text()
    page.reload()
    tally.equal(page.locator(".report__period").inner_text(), period, "a reload shows the same period")
    tally.equal(parts(page), len(SECTIONS) - 2, "and the same parts")
    page.fill("#f-from", "2026-09-01")
    page.wait_for_function("() => new URL(location).searchParams.get('period') === 'own'")
    tally.check(page.locator(".report__period").inner_text().startswith("1."), "days that are typed count", page.locator(".report__period").inner_text())
    links = page.locator(".order__take a").evaluate_all("all => all.map(each => each.getAttribute('href'))")
    tally.check(all("section=findings.curve" in link and "words=de" in link for link in links), "what is taken along is what is shown", links)
    tally.check(page.locator("[data-print]").is_visible(), "a button prints where scripts may run")
    quiet(tally, page, "ordering")
    plain = chromium.page(DESK, scripts=False)
    sign_in(plain, server, password)
    plain.goto(address(server) + REPORT)
    plain.uncheck("input[name=section][value=comments]")
    plain.click(".order__form button[type=submit]")
    plain.wait_for_url("**section=**")
    tally.equal(parts(plain), len(SECTIONS) - 1, "without a script the form's button shows what was chosen")


def fetched(page, selector):
    """What a link downloads, as a file with its own name."""
    with page.expect_download() as waiting:
        page.click(selector)
    path = os.path.join(os.environ.get("SHOTS") or folder(), waiting.value.suggested_filename)
    waiting.value.save_as(path)
    return path


def takes(tally, chromium, server, password):
    for language in ("en", "de", "id"):
        page = chromium.page(DESK, language=language)
        sign_in(page, server, password)
        page.goto(address(server) + REPORT)
        files = [fetched(page, ".order__take a[href*='report.html']")]
        page.click(".order__take a[href*='slides']")
        files.append(fetched(page, "a[href*='slides.html']"))
        for file in files:
            alone = chromium.page(DESK, language=language)
            alone.complaints.clear()
            asked = []
            alone.on("request", lambda request: asked.append(request.url))
            alone.goto(f"file://{file}")
            tally.equal(asked, [f"file://{file}"], f"{os.path.basename(file)} asks nobody for anything")
            told = [each for each in alone.complaints if "file://" not in each]
            tally.check(not told, f"{os.path.basename(file)}: the browser complains of nothing", told)
            tally.check(sideways(alone)[0] <= 0, f"{os.path.basename(file)} keeps its width")
            text = alone.locator("main").inner_text()
            tally.check(all(hole not in text for hole in HOLES), f"{os.path.basename(file)} has no hole")
            shoot(alone, f"alone-{language}-{'slides' if 'slides' in file else 'report'}")
            printed(tally, alone, f"{os.path.basename(file)} ({language})", file.replace(".html", f"-{language}.pdf"), "slides" in file)


def boxes(pdf):
    """The width and height of each page, in points."""
    with open(pdf, "rb") as file:
        found = re.findall(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]", file.read())
    return [(round(float(width)), round(float(height))) for width, height in found]


def printed(tally, page, what, pdf, is_slides):
    page.pdf(path=pdf, prefer_css_page_size=True, print_background=True)
    sizes = boxes(pdf)
    if is_slides:
        tally.equal(len(sizes), page.locator("svg.slide").count(), f"{what}: one slide to a page")
        tally.check(all(width > height for width, height in sizes), f"{what}: slides lie", sizes)
        return sizes
    upright = [size for size in sizes if size == (595, 842)]
    lying = [size for size in sizes if size == (842, 595)]
    tally.check(len(upright) + len(lying) == len(sizes) and lying and upright, f"{what}: A4, the blueprint lying", sizes)
    if shutil.which("pdftotext"):
        text = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, text=True, check=True).stdout
        heads = page.locator(".report__part h2").all_inner_texts()
        names = page.locator(".report .is-figures tbody th, .report .is-changes tbody th").all_inner_texts()
        lost = [each for each in heads + names if letters(each) not in letters(text)]
        tally.check(not lost and len(heads) >= len(SECTIONS), f"{what}: every heading and every name is printed whole", lost[:4])
        tally.check(f"{len(sizes)} / {len(sizes)}" in text, f"{what}: the last page has its number", text[-200:])
    cut = overflows(page)
    tally.check(not cut, f"{what}: nothing sticks out of the paper", cut[:4])
    return sizes


def overflows(page):
    """What is wider than upright A4 without its margins; the blueprint lies, and has its own test."""
    page.set_viewport_size({"width": int(178 * PIXELS), "height": int(261 * PIXELS)})
    page.emulate_media(media="print")
    cut = page.evaluate(
        """() => [...document.querySelectorAll('.report *')].filter(e => e.checkVisibility() && !e.closest('svg, .unseen, .is-blueprint'))
            .filter(e => e.getBoundingClientRect().right > innerWidth + 1 || (e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && getComputedStyle(e).display !== 'inline'))
            .map(e => e.outerHTML.slice(0, 160))"""
    )
    page.emulate_media(media="null")
    page.set_viewport_size({"width": DESK[0], "height": DESK[1]})
    return cut


def slides(tally, page, path, what):
    """Each slide by itself: well-formed, and nothing of it beyond its frame."""
    page.goto(path)
    links = page.locator(".slides__facts a").evaluate_all("all => all.map(each => each.href)")
    for number, link in enumerate(links, start=1):
        text = page.request.get(link).text()
        xml.etree.ElementTree.fromstring(text)
        page.goto(link)
        beyond = page.evaluate(
            """() => [...document.documentElement.querySelectorAll('text, rect, polyline, polygon, circle')].map(e => [e, e.getBBox()])
                .filter(([e, box]) => box.x < -0.5 || box.y < -0.5 || box.x + box.width > 1600.5 || box.y + box.height > 900.5)
                .map(([e, box]) => `${e.outerHTML.slice(0, 160)} ${Math.round(box.x)}…${Math.round(box.x + box.width)}`)"""
        )
        tally.check(not beyond, f"{what}, slide {number}: nothing lies beyond it", beyond[:3])
    tally.check(len(links) > 3, f"{what}: {len(links)} slides")


def shows(tally, chromium, server, password):
    for language in ("en", "de", "id"):
        page = chromium.page(DESK, language=language)
        sign_in(page, server, password)
        slides(tally, page, f"{address(server)}{CYCLE}/slides", f"the sample bank in {language}")


def sixty(tally, chromium):
    place = empty_place("long")
    files = [write(f"long-{name}", text) for name, text in zip(("map.yaml", "survey.yaml", "mapping.yaml", "answers.csv"), big_map())]
    place.must("import", "map", files[0])
    place.must("import", "survey", files[1])
    place.must("import", "responses", files[3], "--mapping", files[2])
    server = Server(place)
    page = chromium.page(DESK, language="de")
    sign_in(page, server, place.password)
    path = f"{address(server)}/cycles/long/report"
    page.goto(path)
    sound(tally, page, "a report of sixty moments")
    shoot(page, "report-sixty")
    pdf = os.path.join(os.environ.get("SHOTS") or folder(), "report-sixty.pdf")
    sizes = printed(tally, page, "sixty moments", pdf, False)
    tally.say(f"sixty moments: {len(sizes)} pages of A4")
    answers_fast(tally, page, path, "a report of sixty moments")
    slides(tally, page, path.replace("/report", "/slides"), "sixty moments")
    tally.equal(server.stop(), 0, "the server stops")


def answers_fast(tally, page, path, what):
    times = []
    for _ in range(9):
        begun = time.monotonic()
        size = len(page.request.get(path).body())
        times.append((time.monotonic() - begun) * 1000)
    tally.say(f"{what}: {statistics.median(times):.0f} ms, {size // 1024} KiB (build: {os.environ.get('SIKLUS', 'debug')})")


def body(tally):
    place = demo()
    server = Server(place)
    with Chromium() as chromium:
        everywhere(tally, chromium, server, place.password, PAGES)
        orders(tally, chromium, server, place.password)
        takes(tally, chromium, server, place.password)
        shows(tally, chromium, server, place.password)
        page = chromium.page(DESK)
        sign_in(page, server, place.password)
        for what, path in PAGES.items():
            answers_fast(tally, page, address(server) + path, what)
        sixty(tally, chromium)
    tally.equal(server.stop(), 0, "the server stops")


if __name__ == "__main__":
    tally = Tally("browser_report")
    main(tally, lambda: body(tally))
