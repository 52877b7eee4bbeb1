"""What was accepted and not yet assessed: the work that an answer of 202 puts off."""

import json
import time


def waiting(side):
    """How many contacts are still being assessed."""
    count, cursor = 0, None
    while True:
        status, reply = side.ask("GET", "/api/v1/contacts?limit=200" + (f"&cursor={cursor}" if cursor else ""))
        if status != 200:
            raise SystemExit(f"!! the list of contacts answered {status}")
        page = json.loads(reply)
        count += sum(line["status"] == "assessing" for line in page["items"])
        cursor = page["next"]
        if cursor is None:
            return count


def cleared(side, limit):
    """The backlog as the load ended, and the seconds until it was gone (None when the limit came first)."""
    start = time.monotonic()
    first = left = waiting(side)
    while left and time.monotonic() - start < limit:
        time.sleep(0.5)
        left = waiting(side)
    return first, (time.monotonic() - start if left == 0 else None)
