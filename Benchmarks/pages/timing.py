"""Times a page: so many requests by so many clients at once, each on a line of its own."""

import math
import os
import threading
from dataclasses import dataclass

REQUESTS = int(os.environ.get("BENCH_REQUESTS", "200"))


@dataclass(frozen=True)
class Timed:
    p50: float
    p95: float
    longest: float
    size: int


def timed(page, visitors, clients, requests=REQUESTS):
    numbers, lock, taken, wrong = iter(range(requests)), threading.Lock(), [], []

    def work():
        try:
            while not wrong:
                with lock:
                    number = next(numbers, None)
                if number is None:
                    return
                with visitors as visitor:
                    found = page.visit(number, visitor)
                with lock:
                    taken.append(found)
        except BaseException as error:  # noqa: BLE001 whatever it was ends the run
            wrong.append(error)

    threads = [threading.Thread(target=work) for _ in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if wrong:
        raise wrong[0]
    times = sorted(time for time, _ in taken)
    return Timed(rank(times, 0.5), rank(times, 0.95), times[-1], max(size for _, size in taken))


def rank(times, share):
    """The smallest time that so large a share does not exceed."""
    return times[max(0, math.ceil(share * len(times)) - 1)]
