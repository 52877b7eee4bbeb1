"""The figures in words: a row each, medians of the rounds, the ratio pair by pair."""

import statistics

HEADING = """\
| what | connections | heed a second | peer a second | ratio | heed p50/p99 ms | peer p50/p99 ms | bytes a reply |
|---|---|---|---|---|---|---|---|"""


def line(row, pairs):
    ratios = sorted(heed.rate / peer.rate for heed, peer in pairs)
    rates, sizes = middles(pairs, "rate"), middles(pairs, "size")
    p50, p99 = ([time / 1_000 for time in middles(pairs, name)] for name in ("p50", "p99"))
    cells = [
        row.words,
        str(row.connections),
        f"{rates[0]:,.0f}",
        f"{rates[1]:,.0f}",
        f"{statistics.median(ratios):.2f} ({ratios[0]:.2f}–{ratios[-1]:.2f})",
        f"{p50[0]:.2f} / {p99[0]:.2f}",
        f"{p50[1]:.2f} / {p99[1]:.2f}",
        f"{sizes[0]:,.0f} / {sizes[1]:,.0f}",
    ]
    return "| " + " | ".join(cells) + " |"


def middles(pairs, name):
    """The median of a figure for heed and for the peer."""
    return [statistics.median(getattr(pair[side], name) for pair in pairs) for side in (0, 1)]
