"""Writes shares.json beside it: what statsmodels makes of shares and of their differences, for ShownShareTests.

python3 -m venv /tmp/shares && /tmp/shares/bin/pip install statsmodels==0.14.5 && /tmp/shares/bin/python shares.py
"""

import json
from itertools import product
from pathlib import Path

from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

COUNTS = [(shown, of) for of in (1, 2, 5, 9, 40, 1000) for shown in sorted({0, 1, of // 3, of - 1, of})]


def told(before: tuple[int, int], after: tuple[int, int]) -> dict:
    low, high = proportion_confint(*after, alpha=0.05, method="wilson")
    below, above = confint_proportions_2indep(*after, *before, method="newcomb", compare="diff", alpha=0.05)
    return {
        "before": before,
        "after": after,
        "interval": [max(0.0, float(low)), min(1.0, float(high))],
        "difference": [float(below), float(above)],
    }


lines = [json.dumps(told(*pair)) for pair in product(COUNTS, COUNTS)]
Path(__file__).with_name("shares.json").write_text("[\n" + ",\n".join(lines) + "\n]\n")
