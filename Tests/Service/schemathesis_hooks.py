"""Every request that is fuzzed has a key of its own, lest the first reply to the key of an example answers them all."""

import uuid

import schemathesis

EXAMPLE = "5f0c1f0e-3b1c-4a57-9d55-1c7a7c2f0b11"


@schemathesis.hook
def before_call(context, case, kwargs):
    if (case.headers or {}).get("Idempotency-Key") == EXAMPLE:
        case.headers["Idempotency-Key"] = str(uuid.uuid4())
