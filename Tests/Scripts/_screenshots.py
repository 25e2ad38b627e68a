#!/usr/bin/env python3
"""Takes a picture of every page of the storybook, 1440 and 390 wide, light and dark: make screenshots."""

import pathlib
import subprocess
import sys

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
OUT = ROOT / ".screenshots"
SIZES = {"desk": (1440, 900), "phone": (390, 844)}


def main():
    book = OUT / "book"
    subprocess.run([ROOT / ".build/debug/siklus", "storybook", "--out", book], check=True)
    pages = sorted((book / "en").glob("*.html"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for name, (width, height) in SIZES.items():
            for scheme in ("light", "dark"):
                page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
                for path in pages:
                    page.goto(path.as_uri())
                    page.screenshot(path=OUT / f"{path.stem}-{name}-{scheme}.png", full_page=True)
                page.close()
        browser.close()
    print(f"{len(pages) * 4} pictures are in {OUT}")


if __name__ == "__main__":
    sys.exit(main())
