"""Pages are asked for no more often than one person may, since the refusal would answer in their place."""

import itertools
import threading
import time

AT_ONCE, EACH = 250, 0.21
count, turn = itertools.count(), threading.Lock()


def preprocess(req):
    with turn:
        if next(count) >= AT_ONCE:
            time.sleep(EACH)
