"""One delivery by this package's own code, and what came of it."""

import json
import os
import subprocess
from pathlib import Path

GOLDENS = Path(__file__).parents[1] / "DeliveryTests" / "Goldens"


def golden(name: str) -> bytes:
    return (GOLDENS / name).read_bytes()


def trial(what: str, **asked: object) -> str:
    path = os.environ.get("DELIVERY_TRIAL")
    assert path, "DELIVERY_TRIAL names no binary; run: scripts/test-delivery"
    asked = {"do": what, **{key.replace("_", "-"): value for key, value in asked.items() if value is not None}}
    # A proxy that nothing listens at: whoever took one from the environment would reach nobody.
    environment = {**os.environ, "all_proxy": "http://127.0.0.1:1", "https_proxy": "http://127.0.0.1:1"}
    done = subprocess.run(
        [path], input=json.dumps(asked), capture_output=True, text=True, timeout=120, env=environment
    )
    assert done.returncode == 0, f"the trial ended with {done.returncode}: {done.stderr}"
    return done.stdout.rstrip("\n")
