#!/usr/bin/env python3
"""How a cycle shall become, versions side by side, and maps as files: begun, edited, compared, settled, switched, brought back.

    .venv/bin/python Tests/Scripts/browser_versions.py             # SHOTS=folder keeps pictures
"""

import datetime
import os
import re
import sqlite3
import time
import zoneinfo
import xml.dom.minidom

from _browser import DESK, Chromium, address, everywhere, sample_bank, quiet, shoot, sign_in, sound, wait_for
from _siklus import ZONE, Server, Tally, folder, main

CYCLE = "/cycles/cash-a-cheque"
PAGES = {
    "the plan": f"{CYCLE}/to-be/plan",
    "to-be": f"{CYCLE}/to-be",
    "versions": f"{CYCLE}/edit/versions",
    "two versions": f"{CYCLE}/edit/comparison?from=1&to=2",
    "an old version": f"{CYCLE}/edit/versions/2",
    "files": f"{CYCLE}/files",
}
FORMATS = ["yaml", "json", "csv", "ojf", "mmd"]


def export(page, server, ending="yaml"):
    return page.request.get(f"{address(server)}{CYCLE}/files/{ending}?language=en").text()


def at(page, server, path):
    page.goto(address(server) + path)


def draws(tally, page, server):
    """A to-be is begun, edited with the same editor, and compared; as-is knows nothing of it."""
    before = export(page, server)
    at(page, server, CYCLE + "/to-be")
    tally.equal(page.url.endswith("/to-be/plan"), True, "without a draft its page offers to begin one")
    sound(tally, page, "beginning")
    shoot(page, "to-be-beginning")
    page.fill("input[name=note]", "Shorter waits by two more counters")
    page.click("main .is-main")
    tally.equal(page.url.endswith(CYCLE + "/to-be"), True, "beginning leads to the editor")
    tally.check(page.locator(".band").is_visible(), "the editor says that how it shall become is edited")
    sound(tally, page, "the editor of the draft")
    shoot(page, "to-be-editor")
    page.click("a.step__link >> text=Waits for his turn")
    tally.equal("/to-be/moments/" in page.url, True, "the marker stays in the address")
    page.fill("[name='name.en']", "Waits two minutes at most")
    page.click(".panel .is-main")
    page.wait_for_selector("#panel-title:has-text('two minutes')")
    at(page, server, CYCLE + "/to-be/moments?phase=during")
    page.fill("[name='name.en']", "Sits down")
    page.click("main .panel .is-main")
    page.wait_for_url("**/to-be/moments/sits-down")
    at(page, server, CYCLE + "/to-be/moments/watches/retirement")
    page.click("main button[type=submit]")
    page.wait_for_url("**/to-be")
    tally.equal(export(page, server), before, "as-is is the same to the last byte")
    at(page, server, CYCLE + "/edit/comparison")
    text = page.locator("main").inner_text()
    for part in ("Waits two minutes at most", "Sits down", "+ new", "− taken out", "≠ changed"):
        tally.check(part in text, f"side by side shows {part!r}")
    sound(tally, page, "side by side")
    shoot(page, "comparison")
    at(page, server, CYCLE + "/to-be/versions")
    sound(tally, page, "the draft's versions")
    at(page, server, CYCLE + "/to-be/plan")
    sound(tally, page, "the plan")
    shoot(page, "to-be-plan")


def gives_up(tally, page, server):
    page.click(".plan__discard button")
    page.wait_for_selector(".plan__aside")
    sound(tally, page, "given up")
    page.click(".plan__aside button")
    page.wait_for_selector(".plan__ways")
    tally.check("Waits two minutes at most" in page.locator("main").inner_text(), "what was given up is back")


def meets(tally, page, server):
    """As-is is edited in the same place: a person decides, and nothing gets lost."""
    at(page, server, CYCLE + "/edit/moments/waits")
    page.fill("[name='name.en']", "Queues")
    page.fill("[name='owner']", "Ada")
    page.click(".panel .is-main")
    page.wait_for_selector("#panel-title:has-text('Queues')")
    at(page, server, CYCLE + "/to-be/plan")
    tally.check("same places" in page.locator("main").inner_text(), "the plan says that both were changed")
    shoot(page, "to-be-behind")
    page.click(".plan__ways form + form button")
    page.wait_for_url("**/plan/merge")
    text = page.locator("main").inner_text()
    tally.check("Queues" in text and "Waits two minutes at most" in text, "the switch stops at the question, with both words")
    sound(tally, page, "the question")
    shoot(page, "to-be-merge")
    page.check("label.side:has-text('Waits two minutes at most') input")
    page.click(".conflict .is-main")
    page.wait_for_url("**/to-be/plan")
    at(page, server, CYCLE + "/to-be/moments/waits")
    tally.equal(page.input_value("[name='owner']"), "Ada", "what only as-is had changed was taken over")


def settles(tally, page, server, place):
    """A day is settled; a server that starts after it makes the switch, once."""
    today = datetime.datetime.now(zoneinfo.ZoneInfo(ZONE)).date()
    at(page, server, CYCLE + "/to-be/plan")
    page.fill("input[name=day]", str(today))
    page.click(".plan__ways form button")
    page.wait_for_selector(".field.is-wrong")
    sound(tally, page, "a day that is none")
    page.fill("input[name=day]", str(today + datetime.timedelta(days=1)))
    page.click(".plan__ways form button")
    page.wait_for_selector(".plan__due")
    sound(tally, page, "a settled day")
    shoot(page, "to-be-settled")
    at(page, server, CYCLE)
    tally.check(page.locator(".coming").is_visible(), "the cycle's page says that it is coming")
    sound(tally, page, "the cycle's page")
    version = len(page.request.get(address(server) + CYCLE + "/edit/versions").text().split('class="version"')) - 1
    page.goto("about:blank")
    server.stop()
    with sqlite3.connect(os.path.join(place.data, "siklus.sqlite")) as database:
        database.execute("UPDATE to_be SET due_day = due_day - 2")
    database.close()
    # The cookie of the session is for the host, whatever the port.
    server = Server(place)
    wait_for(page, tally, "a server that starts after the day makes the switch",
             lambda: "Waits two minutes at most" in export(page, server), 20)
    time.sleep(11)
    at(page, server, CYCLE + "/edit/versions")
    tally.equal(page.locator("li.version").count(), version + 1, "and makes it once")
    tally.check("now counts" in page.locator("li.version").first.inner_text(), "the history says where the version comes from")
    return server


def restores(tally, page, server):
    page.click("#version-1 .version__annotate summary")
    page.fill("#note-1", "As it was in the beginning")
    page.click("#version-1 .version__annotate button")
    page.wait_for_selector("#version-1 .version__note")
    sound(tally, page, "all versions")
    shoot(page, "versions")
    page.click("#version-1 a >> text=View")
    page.wait_for_selector("img.picture")
    tally.check(page.evaluate("document.querySelector('img.picture').naturalWidth") > 500, "an old version is drawn")
    sound(tally, page, "one version")
    shoot(page, "version")
    page.go_back()
    page.click("#version-1 > .version__acts > button")
    page.wait_for_url("**/edit")
    tally.equal("Watches how cheques are cashed" in export(page, server), True, "an old version comes back with its moments")


def files(tally, page, server, chromium):
    """Every format out and in again is the same map; what is changed in a file is all that changes."""
    at(page, server, CYCLE + "/files")
    sound(tally, page, "the map as files")
    shoot(page, "files")
    for ending in FORMATS:
        before = export(page, server)
        with page.expect_download() as waiting:
            page.click(f"a[href*='/files/{ending}']")
        path = os.path.join(folder(), f"out.{ending}")
        waiting.value.save_as(path)
        at(page, server, "/import")
        page.set_input_files("input[name=map]", path)
        page.select_option("select[name=cycle]", "cash-a-cheque" if ending in ("ojf", "mmd") else "")
        page.click("form#map button[type=submit]")
        page.wait_for_url("**/import/map/*")
        tally.check("Both are the same" in page.locator("main").inner_text(), f"{ending} in again changes nothing",
                    page.locator("main").inner_text()[:600])
        sound(tally, page, f"what {ending} would change")
        page.click(".plan__part .is-main")
        page.wait_for_url("**/blueprint")
        tally.equal(export(page, server), before, f"{ending}: out, in, the same map")
        at(page, server, CYCLE + "/files")
    changes(tally, page, server)
    with page.expect_download() as waiting:
        page.click("a[href*='/files/svg']")
    path = os.path.join(folder(), "blueprint.svg")
    waiting.value.save_as(path)
    xml.dom.minidom.parse(path)
    picture = chromium.page(DESK)
    picture.goto(f"file://{path}")
    box = picture.evaluate("document.documentElement.getBBox().width")
    tally.check(box > 1000, "the picture opens by itself")
    words = picture.evaluate(
        """() => [...document.querySelectorAll('text')].filter(text => text.getBBox().x + text.getBBox().width
            > document.documentElement.viewBox.baseVal.width).length"""
    )
    tally.equal(words, 0, "no word sticks out of the picture")
    shoot(picture, "picture", whole=False)
    picture.complaints[:] = [each for each in picture.complaints if "another host: file:" not in each]
    quiet(tally, picture, "the picture")


def changes(tally, page, server):
    """A renamed node and another score: that alone changes, and standards, languages and places stay."""
    for ending, old, new in (("ojf", '"Says goodbye"', '"Waves"'), ("mmd", r"Is told to take a number: \d", "Is told to take a number: 5")):
        path = os.path.join(folder(), f"out.{ending}")
        text = export(page, server, ending)
        tally.check(re.search(old, text), f"the {ending} file has what is to be changed", text[:300])
        with open(path, "w", encoding="utf-8") as out:
            out.write(re.sub(old, new, text))
        standards = export(page, server).count("target:")
        at(page, server, "/import")
        page.set_input_files("input[name=map]", path)
        page.click("form#map button[type=submit]")
        page.wait_for_url("**/import/map/*")
        tally.equal(page.locator(".versus__entry:not(.is-same)").count(), 1, f"{ending}: one moment changes")
        shoot(page, f"review-{ending}")
        page.click(".plan__part .is-main")
        page.wait_for_url("**/blueprint")
        after = export(page, server)
        tally.check(new in export(page, server, ending) and after.count("target:") == standards and "Verabschiedet" in after,
                    f"{ending}: all else stays")
    broken = os.path.join(folder(), "broken.ojf")
    with open(broken, "w", encoding="utf-8") as out:
        out.write('{"stages": [], "swimlanes": [],\n "nodes": [{"title": "x", "stageId": "nowhere", "swimlaneId": "y"}]}')
    before = export(page, server)
    at(page, server, "/import")
    page.set_input_files("input[name=map]", broken)
    page.click("form#map button[type=submit]")
    page.wait_for_selector(".problems")
    tally.check("line 2" in page.locator(".problems").inner_text(), "a wrong file is refused with the line")
    sound(tally, page, "a wrong file")
    tally.equal(export(page, server), before, "and nothing is half done")
    at(page, server, CYCLE + "/files")


def walk(tally):
    place = sample_bank()
    server = Server(place)
    with Chromium() as chromium:
        page = chromium.page(DESK)
        sign_in(page, server, place.password)
        draws(tally, page, server)
        gives_up(tally, page, server)
        meets(tally, page, server)
        server = settles(tally, page, server, place)
        restores(tally, page, server)
        files(tally, page, server, chromium)
        at(page, server, CYCLE + "/to-be/plan")
        page.click("main .is-main")
        everywhere(tally, chromium, server, place.password, PAGES)
    server.stop()


if __name__ == "__main__":
    tally = Tally("browser_versions")
    main(tally, lambda: walk(tally))
