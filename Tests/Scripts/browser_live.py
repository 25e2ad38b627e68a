"""A cycle's page changes by itself when an answer is kept: in this server, in another one on the same PostgreSQL, after the server
was away; and it says so when it does not.

What must stay while it changes: focus, scroll, open details, the chosen filter. SHOTS and SIKLUS as in _browser.py. Without
TEST_POSTGRES the script starts itself through bin/with-postgres.
"""

import os
import re
import sys
import time

from _browser import DESK, PHONE, Chromium, address, shoot, sign_in, sound, wait_for
from _siklus import ROOT, Place, Server, Tally, call, folder, main, post


def count(page, row=1):
    """The n of a moment in the table of all moments, None where it is withheld."""
    texts = page.locator(f"table.table tbody tr:nth-child({row}) td[data-label='n']").all_text_contents()
    return int(re.sub(r"\D", "", texts[0])) if texts else None


def state(page):
    """What the page says of itself: "live", "not live since …", or nothing."""
    return page.locator("[data-live-state]").inner_text() if page.locator("[data-live-state]").is_visible() else ""


def answers(server, number, waiting=2, location="north"):
    for _ in range(number):
        reply = post(server.port, {"answers": {"waiting": waiting, "arriving": 4}, "attributes": {"location": location}})
        assert reply.status == 201, reply


def gauge(server):
    text = call(server.port, "GET", "/metrics").text
    return int(re.search(r"^siklus_live_pages (\d+)$", text, re.M).group(1))


def one_server(tally, chromium):
    place = Place(data=os.path.join(folder(), "live"))
    place.prepare()
    server = Server(place)
    answers(server, 6)
    page = chromium.page(DESK)
    sign_in(page, server, place.password)
    page.goto(f"{address(server)}/cycles/visit")
    page.evaluate("window.loadedOnce = true")
    wait_for(page, tally, "the page says that it is live", lambda: state(page) == "live")
    tally.equal(count(page, 2), 6, "it begins with what there is")
    sound(tally, page, "a live page")
    shoot(page, "live")

    page.locator("details.method summary").click()
    page.locator("table.table").scroll_into_view_if_needed()
    page.locator("details.method summary").focus()
    scroll = page.evaluate("scrollY")
    answers(server, 1)
    wait_for(page, tally, "an answer is seen without loading the page", lambda: count(page, 2) == 7, 3)
    tally.check(page.locator(".is-changed").count() > 0, "what changed is marked for a moment")
    shoot(page, "live-changed", whole=False)
    tally.check(page.evaluate("window.loadedOnce === true"), "the page was not loaded again")
    tally.check(page.evaluate("document.activeElement.matches('summary')"), "focus stays where it was")
    tally.equal(page.evaluate("scrollY"), scroll, "the page is not scrolled")
    tally.check(page.locator("details.method").get_attribute("open") is not None, "open details stay open")
    said = page.locator("[data-live-say]").inner_text()
    tally.check(said != "", "a screen reader is told", said)
    wait_for(page, tally, "the marks fade", lambda: page.locator(".is-changed").count() == 0, 6)
    sound(tally, page, "a live page after a change")

    filtered = chromium.page(PHONE, dark=True, reduced_motion="reduce")
    sign_in(filtered, server, place.password)
    filtered.goto(f"{address(server)}/cycles/visit?location=north")
    # The field is in a panel, which a reader opens first.
    filtered.locator("details:has(input[name=from]) > summary").click()
    filtered.locator("input[name=from]").fill("2026-01-01")
    filtered.locator("input[name=from]").focus()
    wait_for(filtered, tally, "a filtered page is live", lambda: state(filtered) == "live")
    answers(server, 8, location="south")
    answers(server, 1, location="north")
    wait_for(filtered, tally, "a filtered page counts what its filter lets through", lambda: count(filtered, 2) == 8, 4)
    wait_for(page, tally, "the other page counts all", lambda: count(page, 2) == 16, 4)
    tally.equal(filtered.locator("input[name=from]").input_value(), "2026-01-01", "what is being typed stays")
    sound(tally, filtered, "a live page on a telephone")
    shoot(filtered, "live-phone-dark")

    plain = chromium.page(DESK, scripts=False)
    sign_in(plain, server, place.password)
    plain.goto(f"{address(server)}/cycles/visit")
    tally.equal(count(plain, 2), 16, "without scripts the page is as it was loaded")
    tally.equal(state(plain), "", "and does not say that it is live")
    plain.context.close()

    wait_for(page, tally, "open pages are counted", lambda: gauge(server) == 2, 3)
    filtered.context.close()
    wait_for(page, tally, "a browser that left is noticed at once", lambda: gauge(server) == 1, 5)
    start = time.monotonic()
    port, log = server.port, server.log
    tally.equal(server.stop(), 0, "a server with open pages stops when it is told to")
    tally.check(time.monotonic() - start < 5, "and soon", f"{time.monotonic() - start:.1f} s")
    wait_for(page, tally, "the page says since when it is not live", lambda: state(page).startswith("not live since "), 10)
    shoot(page, "live-stale", whole=False)
    page.complaints.clear()  # the browser says that nobody answers; so it is

    server = Server(place, port=port, log=log)
    answers(server, 3)
    wait_for(page, tally, "a server that is back is found again", lambda: state(page) == "live", 30)
    wait_for(page, tally, "with what was missed", lambda: count(page, 2) == 19, 5)
    page.complaints.clear()

    other = page.context.new_page()
    other.goto(f"{address(server)}/cycles")
    other.locator(".me__button").click()
    other.locator(".menu__item", has_text="Sign out").click()
    answers(server, 1)
    wait_for(page, tally, "nothing is shown any more after signing out", lambda: state(page).startswith("not live"), 20)
    tally.equal(count(page, 2), 19, "the last figures stay")
    tally.equal(call(port, "GET", "/cycles/visit/live").status, 401, "the stream is for members")
    tally.equal(server.stop(), 0, "the server stops")


def two_servers(tally, chromium):
    database = f"live{os.getpid()}"
    url = os.environ["TEST_POSTGRES"].replace("/postgres?", f"/{database}?")
    run_sql(f"CREATE DATABASE {database}")
    place = Place(database=url)
    place.prepare()
    first, second = Server(place), Server(place)
    answers(first, 6)
    page = chromium.page(DESK)
    sign_in(page, second, place.password)
    page.goto(f"{address(second)}/cycles/visit")
    wait_for(page, tally, "a page of the second server is live", lambda: state(page) == "live")
    took = []
    for number in range(5):
        page.wait_for_timeout(600)
        answers(first, 1)
        took.append(wait_for(page, tally, "an answer to the first moves the page open on the second", lambda: count(page, 2) == 7 + number, 5))
    print(f"  from the answer's acknowledgement to the other server's page: {', '.join(f'{t:.2f}' for t in took)} s")
    run_sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' OR query = 'SELECT 1'")
    answers(first, 1)
    wait_for(page, tally, "a lost listening session heals", lambda: count(page, 2) == 12, 15)
    sound(tally, page, "a live page beside another server")
    tally.equal([server.stop() for server in (first, second)], [0, 0], "both stop")


def run_sql(text):
    import subprocess

    subprocess.run(["psql", "-qAt", "-v", "ON_ERROR_STOP=1", os.environ["TEST_POSTGRES"], "-c", text], check=True, stdout=subprocess.DEVNULL)


def body(tally):
    with Chromium() as chromium:
        one_server(tally, chromium)
        two_servers(tally, chromium)


if __name__ == "__main__":
    if "TEST_POSTGRES" not in os.environ:
        script = str(ROOT / "bin/with-postgres")
        os.execv(script, [script, sys.executable, os.path.abspath(__file__)])
    tally = Tally("browser_live")
    main(tally, lambda: body(tally))
