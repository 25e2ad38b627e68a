"""Figures, and the one table in which they are shown."""

import statistics


def median(values):
    return statistics.median(values)


def percentile(values, share):
    """The smallest value that at least this share of the values does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, -(-len(ordered) * share // 100) - 1))]


class Table:
    """Rows of: what, measured, limit of the same run, ratio, goal, reached."""

    HEAD = ("what", "measured", "limit in the same run", "ratio", "goal", "reached")

    def __init__(self):
        self.rows = []

    def add(self, what, measured, limit="", ratio="", goal="", reached=None):
        mark = {True: "yes", False: "**no**", None: ""}[reached]
        self.rows.append((what, measured, limit, ratio, goal, mark))

    @property
    def missed(self):
        return sum(row[5] == "**no**" for row in self.rows)

    def markdown(self):
        widths = [max(len(row[i]) for row in [self.HEAD, *self.rows]) for i in range(len(self.HEAD))]
        line = lambda row: "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |"
        rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
        return "\n".join([line(self.HEAD), rule, *map(line, self.rows)])
