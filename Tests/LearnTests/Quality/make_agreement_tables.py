"""Writes `agreement-tables.json`: random tables of judgements, with what statsmodels makes of them.

Run it with statsmodels 0.15 and numpy: `python Tests/LearnTests/Quality/make_agreement_tables.py`. Its seed is fixed, so that the
same file comes out. The standard error of Fleiss' kappa, which statsmodels does not give, is worked out here from the formula as
Fleiss, Levin and Paik (2003) print it; the test holds it against a published table as well.
"""

import json
from pathlib import Path

import numpy as np
from statsmodels.stats.inter_rater import aggregate_raters, cohens_kappa, fleiss_kappa

SEED, EACH = 20261122, 100


def judged(random: np.random.Generator, items: int, raters: int, categories: int) -> np.ndarray:
    """More often alike than by chance: each item has a category of its own, which some raters see."""
    true = random.integers(categories, size=(items, 1))
    sees = random.random((items, raters)) < random.uniform(0.2, 0.95)
    return np.where(sees, true, random.integers(categories, size=(items, raters)))


def cohen(random: np.random.Generator) -> dict:
    categories = int(random.integers(2, 5))
    one, other = judged(random, int(random.integers(5, 60)), 2, categories).T
    table = np.zeros((categories, categories))
    np.add.at(table, (one, other), 1)
    found = cohens_kappa(table)
    return {"one": one.tolist(), "other": other.tolist(), "kappa": found.kappa, "error": found.std_kappa}


def fleiss(random: np.random.Generator) -> dict:
    items = judged(random, int(random.integers(4, 40)), int(random.integers(3, 9)), int(random.integers(2, 5)))
    counts, _ = aggregate_raters(items)
    share = counts.sum(axis=0) / counts.sum()
    rest = 1 - share
    many, raters = items.shape
    spread = (share @ rest) ** 2 - np.sum(share * rest * (rest - share))
    error = np.sqrt(2 / (many * raters * (raters - 1))) * np.sqrt(spread) / (share @ rest)
    return {"items": items.tolist(), "kappa": fleiss_kappa(counts), "error": error}


def main() -> None:
    random = np.random.default_rng(SEED)
    tables = {"cohen": [cohen(random) for _ in range(EACH)], "fleiss": [fleiss(random) for _ in range(EACH)]}
    place = Path(__file__).with_name("agreement-tables.json")
    place.write_text(json.dumps(tables, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
