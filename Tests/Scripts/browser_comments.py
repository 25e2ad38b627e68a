#!/usr/bin/env python3
"""Searches comments as people do: by words, by moment, by mood, page by page, by keyboard, on several screens, in three languages."""

from urllib.parse import parse_qs, urlsplit

from _browser import DESK, Chromium, address, demo, everywhere, sign_in, sound
from _siklus import Server, Tally, main

CYCLE = "/cycles/cash-a-cheque"
PAGES = {
    "comments": f"{CYCLE}/comments",
    "comments at a moment": f"{CYCLE}/comments?moment=waits",
    "comments searched": f"{CYCLE}/comments?q=wait",
    "comments not found": f"{CYCLE}/comments?q=zebra",
    "comments with a tag": f"{CYCLE}/comments?moment=waits&tag=waiting",
    "tags": f"{CYCLE}/tags",
    "a new tag": f"{CYCLE}/new-tag?name=number&rule=number*",
    "a tag": f"{CYCLE}/tags/waiting",
    "comments of few": f"{CYCLE}/comments?location=university&days=1",
}


def searches(tally, chromium, server, password):
    page = chromium.page(DESK)
    sign_in(page, server, password)
    page.goto(address(server) + CYCLE)
    page.click(".studies >> text=Comments")
    page.locator("input[name=q]").focus()
    page.keyboard.type("que")
    page.keyboard.press("Enter")
    page.wait_for_url("**q=que**")
    marked = page.locator(".voice mark").all_inner_texts()
    tally.check(marked and all(word.lower().startswith("que") for word in marked), "the keyboard searches, and what is found is marked", marked[:5])
    tally.equal(page.locator(".voice").count(), page.locator(".voice:has(mark)").count(), "every comment has what was searched for")
    page.click(".chips >> text=Harbour")
    query = parse_qs(urlsplit(page.url).query)
    tally.equal((query.get("q"), query.get("location")), (["que"], ["harbour"]), "a filter keeps the words")
    page.goto(address(server) + CYCLE + "/comments?days=120")
    first = page.locator(".voice__text").first.inner_text()
    page.click("a[rel=next]")
    tally.check("before=" in page.url and "days=120" in page.url, "older comments keep the period", page.url)
    page.click("text=Back to the newest")
    tally.equal(page.locator(".voice__text").first.inner_text(), first, "and lead back to the newest")


def marks(tally, chromium, server, password):
    page = chromium.page(DESK)
    sign_in(page, server, password)
    page.goto(address(server) + CYCLE + "/moments/receives-money?days=365")
    page.click(".voices__more a")
    query = parse_qs(urlsplit(page.url).query)
    tally.equal((query.get("moment"), query.get("days")), (["receives-money"], ["365"]), "a moment leads to its comments")
    rows = page.locator("[aria-labelledby=h-marks] .curve-box.is-desk .dots a")
    tally.check(rows.count() > 0, "words, certain or hints, stand for those who are unhappy with the hand-over", rows.count())
    word = rows.first.locator("text").first.text_content()
    page.locator("[aria-labelledby=h-marks] details.explain > summary").press("Enter")
    page.locator("[aria-labelledby=h-marks] details.behind > summary").press("Enter")
    tally.check(page.locator("details.explain[open] .is-formula").count() > 0, "the keyboard opens the formula")
    sound(tally, page, "marks, opened")
    rows.first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**mood=unhappy**")
    tally.check(page.locator(".voice mark").count() > 0, "a word leads to its comments", word)
    tally.equal(page.locator("select[name=mood]").input_value(), "unhappy", "by those who were unhappy")


def tags(tally, chromium, server, password):
    page = chromium.page(DESK)
    sign_in(page, server, password)
    page.goto(address(server) + CYCLE + "/comments?moment=waits")
    page.click(".card__links >> text=New tag")
    page.locator("input[name=name]").fill("machine")
    page.locator("textarea[name=rule]").press_sequentially("ma")
    page.locator("textarea[name=rule]").press_sequentially("chine*, automat*, mesin*, number*, nummer*, nomor*")
    page.wait_for_selector("#found .voice mark")
    tally.check(page.locator("#found .voice").count() > 0, "a rule shows what it catches while it is written", page.locator("#found").inner_text()[:80])
    page.locator("textarea[name=rule]").fill("ma*")
    page.wait_for_selector("#f-rule-error")
    tally.check("three letters" in page.locator("#f-rule-error").inner_text(), "a rule that is none says why while it is written")
    page.locator("textarea[name=rule]").fill("machine*, automat*, mesin*, number*, nummer*, nomor*")
    page.wait_for_selector("#f-rule-error", state="detached")
    page.click("text=Save")
    page.wait_for_url("**tag=machine**")
    count = page.locator(".voice").count()
    tally.check(count >= 5 and page.locator(".voice:has(mark)").count() == count, "the new tag shows its comments, marked", count)
    first = page.locator(".voice").first
    place = first.get_attribute("id")
    first.locator(".tag__off[value=machine]").press("Enter")
    page.wait_for_url("**kept=**")
    kept = page.locator(f"#{place}")
    tally.check(kept.locator(".tag__add.is-back[value=machine]").count() == 1, "the keyboard takes a tag off, and the comment stays in sight")
    sound(tally, page, "a tag taken off")
    kept.locator(".tag__add[value=machine]").click()
    page.wait_for_url(lambda url: "kept=" not in url)
    tally.check(page.locator(f"#{place} .tag__off[value=machine]").count() == 1, "the opposite click takes that back")
    tally.equal(page.locator(f"#{place} .tag.is-hand").count(), 0, "and the rule decides again")
    page.locator(f"#{place} .tag__add").first.click()
    page.wait_for_selector(f"#{place} .tag.is-hand")
    tally.check("by hand" in page.locator(f"#{place} .tag.is-hand").inner_text(), "a tag by hand says so in words")
    quiet = chromium.page(DESK, scripts=False)
    sign_in(quiet, server, password)
    quiet.goto(address(server) + CYCLE + "/new-tag")
    quiet.locator("textarea[name=rule]").fill("number*, nummer*")
    quiet.click("text=Try it out")
    tally.check("rule=number" in quiet.url and quiet.locator("#found .voice").count() > 0, "without a script a button tries a rule out")


def body(tally):
    place = demo()
    server = Server(place)
    with Chromium() as chromium:
        searches(tally, chromium, server, place.password)
        marks(tally, chromium, server, place.password)
        tags(tally, chromium, server, place.password)
        everywhere(tally, chromium, server, place.password, PAGES)
    tally.equal(server.stop(), 0, "the server stops")


if __name__ == "__main__":
    tally = Tally("browser_comments")
    main(tally, lambda: body(tally))
