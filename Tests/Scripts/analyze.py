#!/usr/bin/env python3
"""Runs `siklus analyze` and `siklus plan` as people and scripts do: keys of the JSON, exit codes, and numbers against scipy and statsmodels.

The numbers are compared on random tables where scipy and statsmodels can be imported, as in the .venv that bin/test makes; else
it says that they were skipped. Tables of ../shared/oracles are read where that folder is there.
"""

import csv
import json
import math
import os
import pathlib
import random
import re
import subprocess
import xml.dom.minidom

from _siklus import ROOT, Tally, binary, folder, main

ORACLES = ROOT.parent / "shared/oracles"
PACKAGES = ["numpy", "scipy", "statsmodels"]


def siklus(*arguments):
    """Runs a command without a data folder; returns its exit code and both outputs."""
    done = subprocess.run([binary(), *map(str, arguments)], stdin=subprocess.DEVNULL, capture_output=True, text=True, cwd=folder())
    return done.returncode, done.stdout, done.stderr


def analyzed(*arguments):
    """The JSON of an analysis, read strictly: NaN and Infinity are no JSON."""
    code, out, error = siklus("analyze", *arguments, "--format", "json")
    if code != 0:
        raise AssertionError(f"exit {code}: {error}")
    return json.loads(out, parse_constant=lambda word: (_ for _ in ()).throw(AssertionError(f"{word} in the JSON")))


def table(name, header, rows):
    path = os.path.join(folder(), name)
    with open(path, "w", newline="") as file:
        csv.writer(file).writerows([header, *rows])
    return path


def keys(tally, what, found, *names):
    missing = [name for name in names if name not in found]
    tally.check(not missing, f"{what} has its keys", f"missing: {missing}")


def close(tally, what, found, expected, tolerance=1e-9):
    isClose = found is not None and abs(found - expected) <= tolerance * max(1, abs(expected))
    tally.check(isClose, what, f"{found} instead of {expected}")


def check_keys(tally):
    kano = table("kano.csv", ["attribute", "functional", "dysfunctional"], [["door", 1, 5], ["door", 3, 5], ["door", "", 5]])
    found = analyzed("kano", kano)
    keys(tally, "kano", found, "table", "n_respondents", "skipped", "attributes")
    keys(
        tally, "an attribute", found["attributes"][0], "name", "counts", "n", "category", "tie", "oam_category", "category_strength",
        "total_strength", "better", "worse", "better_interval", "worse_interval", "average_satisfaction", "probability", "top_two_p",
        "fong_significant", "mixed", "functional_mean", "dysfunctional_mean", "table_5x5", "groups",
    )
    tally.check(found["skipped"] == 1, "a blank half is counted", str(found["skipped"]))
    rows = [[random.randint(1, 5) for _ in range(4)] + [i % 2, ["before", "after"][i // 2 % 2], "abc"[i % 3]] for i in range(120)]
    file = table("ratings.csv", ["y", "a", "b", "c", "control", "period", "channel"], rows)
    found = analyzed("gap", file, "--pair", "one=a,b", "--pair", "two=b,c")
    keys(tally, "gap", found, "items", "overall")
    keys(tally, "a gap", found["items"][0], "name", "n", "expectation", "perception", "gap", "sd", "t", "df", "p", "interval")
    for kind in ["nps", "csat", "ces", "mean"]:
        keys(
            tally, f"scores of kind {kind}", analyzed("scores", file, "--column", "y", "--kind", kind)["groups"][0], "group", "n", "mean",
            "sd", "interval", "nps", "nps_interval", "nps_adjusted", "share", "share_interval", "promoters", "passives", "detractors",
        )
    found = analyzed("importance", file, "--pair", "one=a,b", "--pair", "two=b,c", "--resamples", 100)
    keys(tally, "importance", found, "cross", "items")
    keys(tally, "an item", found["items"][0], "name", "importance", "performance", "quadrant", "priority", "quadrant_stability")
    for method in ["johnson", "lmg"]:
        found = analyzed("drivers", file, "--outcome", "y", "--predictors", "a,b,c", "--method", method, "--resamples", 100)
        keys(tally, "drivers", found, "n", "r2", "predictors")
        keys(tally, "a driver", found["predictors"][0], "name", "weight", "share", "interval", "r", "beta")
    found = analyzed("penalty-reward", file, "--outcome", "y", "--attributes", "a,b", "--low", "1,2", "--high", "5")
    keys(
        tally, "an attribute", found["attributes"][0], "name", "penalty", "reward", "penalty_se", "reward_se", "impact_asymmetry",
        "asymmetry_p", "factor",
    )
    for kind in ["xmr", "ewma", "cusum"]:
        found = analyzed("chart", file, "--kind", kind, "--value", "y")
        keys(tally, f"a {kind} chart", found, "center", "points")
        keys(tally, "a point", found["points"][0], "index", "value", "ucl", "lcl", "signals", *(["upper", "lower"] if kind == "cusum" else []))
    found = analyzed("effect", file, "--value", "y", "--period", "period", "--control", "control")
    keys(tally, "effect", found, "before", "after", "difference", "interval", "t", "df", "p", "verdict", "did")
    found = analyzed("channels", file, "--value", "y", "--by", "channel", "--margin", "0.5")
    keys(tally, "channels", found, "h", "df", "p", "epsilon2", "groups", "pairs", "verdict")
    judged = table("judged.csv", ["thing", "one", "two", "three"], [[i, *(random.randint(1, 3) for _ in range(3))] for i in range(20)])
    for measure in ["kendall", "fleiss", "krippendorff"]:
        found = analyzed("agreement", judged, "--measure", measure, "--resamples", 100)
        keys(tally, measure, found, "measure", "value", "p", "items", "judges")


def check_pictures(tally):
    rows = [[random.randint(1, 5) for _ in range(4)] for _ in range(60)]
    file = table("drawn.csv", ["a<b", "b & c", "c", "d"], rows)
    path = os.path.join(folder(), "picture.svg")
    for arguments in [
        ["kano", file, "--pair", "one & two=1,2", "--pair", "three=3,4"], ["importance", file, "--pair", "one=1,2", "--resamples", 10],
        ["drivers", file, "--outcome", "d", "--predictors", "1,2,3", "--resamples", 50], ["chart", file, "--kind", "xmr"],
        ["chart", file, "--kind", "ewma"], ["chart", file, "--kind", "cusum"],
    ]:
        code, _, error = siklus("analyze", *arguments, "--chart", path)
        tally.check(code == 0, f"{arguments[0]} draws", error)
        picture = xml.dom.minidom.parse(path)
        numbers = [value for element in picture.getElementsByTagName("*") for value in dict(element.attributes.items()).values()]
        tally.check(not {"nan", "inf", "-inf"} & set(numbers), f"the picture of {arguments[0]} has numbers everywhere")
        os.remove(path)
    code, _, error = siklus("analyze", "gap", file, "--pair", "one=1,2", "--chart", path)
    tally.check(code == 2 and not os.path.exists(path), "who asks for a picture that there is not is told", error)


def check_refusals(tally):
    good = table("good.csv", ["v", "w"], [[1, 2], [2, 3]])
    cases = [
        ("an unknown column", ["scores", good, "--column", "x"], "line 1"),
        ("a word for a number", ["scores", table("word.csv", ["v"], [[1], ["two"]]), "--column", "v"], 'line 3, column "v"'),
        ("a header without rows", ["scores", table("head.csv", ["v"], []), "--column", "v"], "no rows"),
        ("an unknown label", ["kano", table("label.csv", ["f", "d"], [[1, 5], ["eh", 2]]), "--pair", "a=f,d"], 'line 3, column "f"'),
        ("a short line", ["gap", table("short.csv", ["v", "w"], [[1, 2], [1]]), "--pair", "a=v,w"], "line 3"),
        ("no such file", ["kano", "nowhere.csv"], "nowhere.csv"),
        ("no such method", ["guess", good], ""),
        ("no pair", ["gap", good], "--pair"),
    ]
    for what, arguments, words in cases:
        code, out, error = siklus("analyze", *arguments, "--format", "json")
        tally.check(code == 2 and not out and words in error, f"{what} ends with 2 and names its place", f"exit {code}: {error}")
    empty = pathlib.Path(folder(), "empty.csv")
    empty.write_bytes(b"")
    code, _, error = siklus("analyze", "kano", empty)
    tally.check(code == 2 and "empty" in error, "an empty file ends with 2", f"exit {code}: {error}")
    plan = pathlib.Path(folder(), "plan.yaml")
    plan.write_text("resources: {cost: 3}\nactions:\n  - {id: 1, value: 5, uses: {cost: 4}, must: true}\n")
    code, out, _ = siklus("plan", plan, "--format", "json")
    tally.check(code == 1 and json.loads(out)["status"] == "infeasible", "a plan that cannot be ends with 1", f"exit {code}")
    plan.write_text("resources: {cost: 3}\nactions:\n  - {id: 1, value: 5, needs: [2]}\n  - {id: 2, value: 1, needs: [1]}\n")
    code, _, error = siklus("plan", plan)
    tally.check(code == 2 and "line 3" in error, "a circle ends with 2 and names its line", f"exit {code}: {error}")
    for values in [[4], [4, 4, 4]]:
        for arguments in [["scores", "--column", "v"], ["chart", "--kind", "xmr"]]:
            found = analyzed(arguments[0], table("thin.csv", ["v"], [[value] for value in values]), *arguments[1:])
            tally.check("reason" in json.dumps(found), f"{arguments[0]} of {values} says what is missing", json.dumps(found)[:200])


# Tables that tell too little, by name: columns y, a, b, c, and the group.
THIN = {
    "one line": [[3, 4, 5, 1, "a"]],
    "two lines": [[3, 4, 5, 1, "a"], [4, 4, 2, 1, "b"]],
    "no variance": [[3, 4, 4, 4, "a"]] * 30,
    "nothing but blanks": [["", "", "", "", ""]] * 12,
    "one group": [[1 + i % 5, 1 + i % 3, 1 + i % 4, 1 + i % 2, "a"] for i in range(40)],
    "a constant predictor": [[1 + i % 5, 1 + i % 3, 4, 1 + i % 2, "ab"[i % 2]] for i in range(40)],
    "a predictor twice": [[1 + i % 5, 1 + i % 3, 1 + i % 3, 1 + i % 2, "ab"[i % 2]] for i in range(40)],
    "an outcome that follows exactly": [[1 + i % 5, 1 + i % 5, 1 + i % 3, 1 + i % 2, "ab"[i % 2]] for i in range(40)],
    "groups of one": [[1 + i % 5, 1 + i % 3, 1 + i % 4, 1 + i % 2, f"g{i}"] for i in range(6)],
    "huge numbers": [[10.0**300 * (1 + i % 5), 10.0**300 * (1 + i % 3), 5, 1 + i % 2, "ab"[i % 2]] for i in range(40)],
}
EVERY_METHOD = [
    ["kano", "--pair", "one=a,b", "--pair", "two=c,b"], ["kano", "--pair", "one=a,b", "--by", "by"], ["gap", "--pair", "one=a,b"],
    *(["scores", "--column", "a", "--kind", kind] for kind in ["nps", "csat", "ces", "mean"]),
    ["scores", "--column", "a", "--by", "by", "--weight", "y"], ["importance", "--pair", "one=a,b", "--pair", "two=b,c", "--resamples", "100"],
    ["importance", "--pair", "one=a,b", "--cross", "median", "--resamples", "100"],
    *(["drivers", "--outcome", "y", "--predictors", "a,b,c", "--method", method, "--resamples", "100"] for method in ["johnson", "lmg"]),
    ["penalty-reward", "--outcome", "y", "--attributes", "a,b", "--low", "1", "--high", "3"],
    *(["chart", "--kind", kind, "--value", "y"] for kind in ["xmr", "ewma", "cusum"]),
    *(["chart", "--kind", kind, "--value", "c", "--size", "y"] for kind in ["p", "u"]),
    ["effect", "--value", "y", "--period", "by"], ["effect", "--value", "c", "--period", "by", "--kind", "share"],
    ["channels", "--value", "y", "--by", "by"], ["channels", "--value", "y", "--by", "by", "--margin", "0.5"],
]


def check_thin(tally):
    """What tells too little gets a sentence: a refusal, or null beside a reason; never NaN, a trap or silence."""
    for name, rows in THIN.items():
        periods = {"a": "before", "b": "after", "": ""}
        plain = table("thin.csv", ["y", "a", "b", "c", "by"], rows)
        before = table("before.csv", ["y", "a", "b", "c", "by"], [[*row[:4], periods.get(row[4], "after")] for row in rows])
        for method, *options in EVERY_METHOD:
            file = before if method == "effect" else plain
            for form in ["json", "text"]:
                code, out, error = siklus("analyze", method, file, *options, "--format", form)
                what = f"{name}: {method} {' '.join(options[:4])} as {form}"
                isSaid = code == 0 and out.strip() or code == 2 and error.strip() and "Fatal" not in error
                numbers = re.findall(r"(?i)(?<![a-z])(?:nan|inf|infinity)(?![a-z])", out)
                tally.check(bool(isSaid) and not numbers, f"{what} is a sentence or a figure", f"exit {code}: {error[:200]}{numbers}")
                if form == "json" and code == 0:
                    found = json.loads(out)
                    tally.check(not lacking(found), f"{what} gives a reason for what is missing", f"null without a reason: {lacking(found)}")


# What is null by its nature: not asked for, or not part of this kind.
OFTEN_NULL = {
    "wording", "groups_test", "level", "nps", "nps_interval", "nps_adjusted", "share", "share_interval", "promoters", "passives", "detractors",
    "n_effective", "margin", "upper", "lower", "average", "ucl", "lcl", "target", "sigma", "ties", "group",
}


def lacking(found, reason=False):
    """The members that are null although neither the object nor one around it says why."""
    if isinstance(found, list):
        return [name for item in found for name in lacking(item, reason)]
    if not isinstance(found, dict):
        return []
    reason = reason or any(key.endswith("reason") for key in found)
    own = [] if reason else [key for key, value in found.items() if value is None and key not in OFTEN_NULL]
    return own + [name for value in found.values() for name in lacking(value, reason)]


def have_packages():
    """Whether the packages can be imported; bin/test installs them, as tools of the tests alone."""
    try:
        for package in PACKAGES:
            __import__(package)
        return True
    except ImportError:
        return False


def check_numbers(tally):
    if not have_packages():
        print(f"Not compared with scipy and statsmodels: install {', '.join(PACKAGES)}, as bin/test does.")
        return
    import numpy
    import statsmodels.api as models
    from scipy import stats
    from statsmodels.stats.inter_rater import aggregate_raters, fleiss_kappa
    from statsmodels.stats.proportion import proportion_confint

    for seed in range(5):
        draw = numpy.random.default_rng(seed)
        n = int(draw.integers(12, 400))
        x = draw.integers(1, 6, (n, 4))
        y = x @ [0.5, 0.2, 0.0, 0.3] + draw.normal(0, 1, n)
        file = table(f"random{seed}.csv", ["a", "b", "c", "d", "y"], [[*map(int, row), repr(float(value))] for row, value in zip(x, y)])
        gap = analyzed("gap", file, "--pair", "one=a,b")["items"][0]
        expected = stats.ttest_rel(x[:, 1], x[:, 0])
        close(tally, "t of a gap", gap["t"], expected.statistic)
        close(tally, "p of a gap", gap["p"], expected.pvalue, 1e-8)
        score = analyzed("scores", file, "--column", "a", "--kind", "csat")["groups"][0]
        low, high = proportion_confint(int((x[:, 0] >= 4).sum()), n, method="wilson")
        close(tally, "Wilson's lower limit", score["share_interval"][0], low)
        close(tally, "Wilson's upper limit", score["share_interval"][1], high)
        low, high = stats.t.interval(0.95, n - 1, x[:, 0].mean(), stats.sem(x[:, 0]))
        close(tally, "the mean's lower limit", score["interval"][0], low)
        drivers = analyzed("drivers", file, "--outcome", "y", "--predictors", "a,b,c,d", "--resamples", 10)
        fit = models.OLS(stats.zscore(y), stats.zscore(x)).fit()
        close(tally, "R²", drivers["r2"], fit.rsquared)
        for driver, beta in zip(drivers["predictors"], fit.params):
            close(tally, "beta", driver["beta"], beta, 1e-8)
        penalty = analyzed("penalty-reward", file, "--outcome", "y", "--attributes", "a,b", "--low", "1", "--high", "5")
        marks = numpy.column_stack([numpy.isin(x[:, column], [level]) for column in (0, 1) for level in (1, 5)]).astype(float)
        fit = models.OLS(y, models.add_constant(marks)).fit()
        found = [penalty["intercept"]] + [item[key] for item in penalty["attributes"] for key in ("penalty", "reward")]
        for one, other in zip(found, fit.params):
            close(tally, "a penalty or reward", one, other, 1e-8)
        close(tally, "its standard error", penalty["attributes"][0]["penalty_se"], fit.bse[1], 1e-8)
        channel = draw.integers(0, 3, n)
        file = table(f"channel{seed}.csv", ["v", "by"], [[int(v), "abc"[c]] for v, c in zip(x[:, 0], channel)])
        found = analyzed("channels", file, "--value", "v", "--by", "by")
        expected = stats.kruskal(*(x[channel == c, 0] for c in range(3)))
        close(tally, "H", found["h"], expected.statistic)
        close(tally, "p of H", found["p"], expected.pvalue, 1e-8)
        month = numpy.sort(draw.integers(0, 5, n))
        file = table(f"months{seed}.csv", ["v", "day"], [[int(v), f"2026-{m + 3:02}-01"] for v, m in zip(x[:, 0], month)])
        found = analyzed("channels", file, "--value", "v", "--by", "day", "--every", "month")
        rows = [(m, x[month == m, 0]) for m in sorted(set(month)) if (month == m).sum() > 1]
        scores = numpy.array([m for m, _ in rows]) - month.min()
        centred = scores - scores.mean()
        parts = numpy.array([c * c * v.var(ddof=1) / len(v) for c, (_, v) in zip(centred, rows)])
        slope = numpy.polyfit(scores, [v.mean() for _, v in rows], 1)[0]
        freedom = parts.sum() ** 2 / sum(part**2 / (len(v) - 1) for part, (_, v) in zip(parts, rows))
        close(tally, "the trend of months", found["trend"]["slope"], slope)
        close(tally, "its p", found["trend"]["p"], 2 * stats.t.sf(abs(slope) / (parts.sum() ** 0.5 / (centred**2).sum()), freedom), 1e-8)
        period = draw.integers(0, 2, n)
        period[:4] = [0, 0, 1, 1]
        file = table(f"effect{seed}.csv", ["v", "period"], [[repr(float(v)), ["before", "after"][p]] for v, p in zip(y, period)])
        found = analyzed("effect", file, "--value", "v", "--period", "period")
        expected = stats.ttest_ind(y[period == 1], y[period == 0], equal_var=False)
        close(tally, "Welch's t", found["t"], expected.statistic)
        close(tally, "Welch's p", found["p"], expected.pvalue, 1e-8)
        judged = draw.integers(1, 4, (30, 4))
        file = table(f"judged{seed}.csv", ["thing", *"abcd"], [[i, *map(int, row)] for i, row in enumerate(judged)])
        found = analyzed("agreement", file, "--measure", "fleiss", "--resamples", 10)
        close(tally, "Fleiss' kappa", found["value"], fleiss_kappa(aggregate_raters(judged)[0]))
        control = draw.integers(0, 2, n)
        rows = [[repr(float(v)), ["before", "after"][p], int(c)] for v, p, c in zip(y, period, control)]
        found = analyzed("effect", table("did.csv", ["v", "period", "control"], rows), "--value", "v", "--period", "period", "--control", "control")
        treated = 1 - control
        fit = models.OLS(y, numpy.column_stack([numpy.ones(n), treated, period, treated * period])).fit()
        close(tally, "a difference in differences", found["did"]["difference"], fit.params[3], 1e-8)
        series = table(f"series{seed}.csv", ["v"], [[repr(float(v))] for v in y])
        chart = analyzed("chart", series, "--kind", "xmr", "--value", "v")
        moves = numpy.abs(numpy.diff(y)).mean() / 1.128
        close(tally, "the centre of a chart", chart["center"], y.mean())
        close(tally, "its upper limit", chart["points"][0]["ucl"], y.mean() + 3 * moves)
        close(tally, "its lower limit", chart["points"][0]["lcl"], y.mean() - 3 * moves)
        lists = numpy.array([draw.permutation(9) + 1 for _ in range(4)])
        file = table("orders.csv", ["thing", *"abcd"], [[i, *map(int, row)] for i, row in enumerate(lists.T)])
        found = analyzed("agreement", file, "--measure", "kendall")
        close(tally, "Kendall's W by Friedman's test", found["value"], stats.friedmanchisquare(*lists.T).statistic / (4 * 8))
        close(tally, "its p", found["p"], stats.friedmanchisquare(*lists.T).pvalue, 1e-8)
        check_kano(tally, draw, stats, proportion_confint)


def check_kano(tally, draw, stats, proportion_confint):
    pairs = draw.integers(1, 6, (int(draw.integers(30, 300)), 2))
    found = analyzed("kano", table("pairs.csv", ["attribute", "functional", "dysfunctional"], [["x", *map(int, row)] for row in pairs]))
    attribute = found["attributes"][0]
    rows = ["QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ"]
    letters = [rows[f - 1][d - 1] for f, d in pairs]
    counts = {letter: letters.count(letter) for letter in "AOMIRQ"}
    tally.check(attribute["counts"] == counts, "Kano's counts", f"{attribute['counts']} instead of {counts}")
    e = sum(counts[letter] for letter in "AOMI")
    low, high = proportion_confint(counts["A"] + counts["O"], e, method="wilson")
    close(tally, "Better", attribute["better"], (counts["A"] + counts["O"]) / e)
    close(tally, "Better's lower limit", attribute["better_interval"][0], low)
    low, high = proportion_confint(counts["O"] + counts["M"], e, method="wilson")
    close(tally, "Worse's lower limit", attribute["worse_interval"][0], -high)
    first, second = sorted((counts[letter] for letter in "AOMIR"), reverse=True)[:2]
    close(tally, "the sign test", attribute["top_two_p"], stats.binomtest(first, first + second).pvalue, 1e-8)
    from scipy import integrate

    alphas = {letter: counts[letter] + 0.5 for letter in counts}
    for letter in "AO":
        others = [alphas[other] for other in counts if other != letter]
        value, _ = integrate.quad(
            lambda x: stats.gamma.pdf(x, alphas[letter]) * math.prod(stats.gamma.cdf(x, other) for other in others),
            0, max(alphas.values()) * 2 + 60, points=sorted(alphas.values()), limit=400,
        )
        close(tally, f"the probability of {letter}", attribute["probability"][letter], value, 1e-6)


def check_oracles(tally):
    if not ORACLES.is_dir():
        print("Not compared with the oracles: there is no ../shared/oracles.")
        return
    known = json.loads((ORACLES / "10_channels.json").read_text())["kruskal_airquality"]
    found = analyzed("channels", ORACLES / "10_airquality_ozone.csv", "--value", "Ozone", "--by", "Month", "--missing", "NA")
    close(tally, "H of ozone by month", found["h"], known["H"])
    for pair, expected in zip(found["pairs"], known["dunn"]):
        close(tally, "Dunn's z", pair["z"], expected["z"])
        close(tally, "Dunn's p after Holm", pair["p_holm"], expected["p_holm"], 1e-6)


def body(tally):
    random.seed(1)
    check_keys(tally)
    check_pictures(tally)
    check_refusals(tally)
    check_oracles(tally)
    check_thin(tally)
    check_numbers(tally)


if __name__ == "__main__":
    tally = Tally("analyze")
    main(tally, lambda: body(tally))
