"""Tables of made-up answers to the sample bank's survey, the same in every run."""

import csv
import datetime
import io
import itertools
import random
import re

from .machine import ROOT, WORK

ANSWERS_PER_VISIT = 20
_POINTS, _POOL, _DAYS = 15, 5_000, 182
_LAST_DAY = datetime.date(2026, 11, 18)  # in the middle of a month, so that a page reads months and days
_WHERE = [
    ",".join(part)
    for part in itertools.product(
        ("harbour", "old-town", "station", "university"), ("branch", "remote", "journey"), ("new", "regular"), ("en", "de", "id")
    )
]
_REASONS = ("cash-a-cheque", "pay-in", "account", "card", "other")


def _answers(dice):
    ratings = dice.choices((1, 2, 3, 4, 5), (1, 2, 4, 8, 5), k=_POINTS + 3)
    return ",".join(map(str, [dice.choice(_REASONS), *ratings, dice.randint(1, 7), dice.randint(0, 10)]))


def _write(path, header, lines):
    part = path.with_suffix(".part")
    with open(part, "w") as file:
        file.write(header + "\n")
        file.writelines(lines)
    part.rename(path)
    return path


def _times(dice):
    """Moments of the half year, in no order, as a table from many branches has them."""
    days = [(_LAST_DAY - datetime.timedelta(days=back)).isoformat() for back in range(_DAYS)]
    while True:
        yield f"{dice.choice(days)}T{dice.randint(9, 16):02d}:{dice.randint(0, 59):02d}:00+01:00"


def visits(count):
    """A table of whole visits with twenty answers each: four branches, three channels, two segments, three languages."""
    path = WORK / f"visits-{count}.csv"
    if path.exists():
        return path
    dice = random.Random(1)
    pool = [_answers(dice) for _ in range(_POOL)]
    names = [f"q{number}" for number in range(1, _POINTS + 1)]
    header = ",".join(
        ["visit", "at", "location", "channel", "segment", "language", "reason", *names]
        + ["expected", "perceived", "importance", "effort", "recommend"]
    )
    times = _times(dice)
    lines = (f"v{n},{next(times)},{dice.choice(_WHERE)},{dice.choice(pool)}\n" for n in range(count))
    return _write(path, header, lines)


def singles(count):
    """A table with one answer a line."""
    path = WORK / f"singles-{count}.csv"
    if path.exists():
        return path
    dice = random.Random(2)
    times = _times(dice)
    lines = (f"s{n},{next(times)},{dice.choice(_WHERE)},{dice.randint(0, 10)}\n" for n in range(count))
    return _write(path, "visit,at,location,channel,segment,language,recommend", lines)


def _vocabulary():
    """Twenty thousand words of two to five syllables, the first of them by far the most common (Zipf)."""
    dice = random.Random(3)
    syllables = [a + b for a in "bdfgklmnprstw" for b in ("a", "e", "i", "o", "u", "an", "er", "ing")]
    made = sorted({"".join(dice.choices(syllables, k=dice.randint(2, 5))) for _ in range(20_000)})
    dice.shuffle(made)
    words = ["queue", "wait", "friendly", "slow", *made]
    return words, list(itertools.accumulate(1 / place for place in range(1, len(words) + 1)))


def words(dice, count):
    """Words as customers would write them, common ones often."""
    vocabulary, shares = _VOCABULARY
    return dice.choices(vocabulary, cum_weights=shares, k=count)


_VOCABULARY = _vocabulary()


def remarks(count):
    """A table with two ratings and a comment of 4 to 24 words a line."""
    path = WORK / f"remarks-{count}.csv"
    if path.exists():
        return path
    dice = random.Random(4)
    times = _times(dice)
    lines = (
        f"r{n},{next(times)},{dice.choice(_WHERE)},{dice.choice((1, 2, 4, 5, 5))},{dice.choice((2, 4, 5))},{' '.join(words(dice, dice.randint(4, 24)))}\n"
        for n in range(count)
    )
    return _write(path, "visit,at,location,channel,segment,language,q7,q12,comment", lines)


AIRPORT = ROOT.parent / "shared/data/sfo/2014.csv"
AIRPORT_MAPPING = ROOT / "Tests/Fixtures/sfo/2014.yaml"


def interviews(count):
    """The airport's real interviews of 2014, ninety columns wide, again and again under new numbers until there are so many answers."""
    path = WORK / f"interviews-{count}.csv"
    if path.exists():
        return path
    with open(AIRPORT, newline="") as file:
        header, *lines = csv.reader(file)
    mapped = AIRPORT_MAPPING.read_text().split("answers:", 1)[1]
    asked = [header.index(column) for column in re.findall(r"^  [a-z-]+: (\w+)", mapped, re.MULTILINE)]
    answered = [sum(line[column].strip() not in ("", "0", "6") for column in asked) for line in lines]
    key = header.index("RESPNUM")

    def rows():
        total = 0
        for number in itertools.count(1):
            line = lines[(number - 1) % len(lines)]
            total += answered[(number - 1) % len(lines)]
            text = io.StringIO()
            csv.writer(text, lineterminator="\n").writerow([*line[:key], number, *line[key + 1 :]])
            yield text.getvalue()
            if total >= count:
                return

    return _write(path, ",".join(header), rows())
