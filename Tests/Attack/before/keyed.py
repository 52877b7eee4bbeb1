"""A key for each request of its own, lest the reply to the first answers them all, and the version that it is about."""

import uuid


def preprocess(req):
    req.add_header("Idempotency-Key", str(uuid.uuid4()))
    if req.get_method() != "GET":
        req.add_header("If-Match", '"1"')
