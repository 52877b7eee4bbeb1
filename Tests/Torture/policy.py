"""The tiny policy of the Swift tests: it loads in no time, so that a restart measures the store and not the policy."""

import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def tiny_policy(place):
    shutil.copytree(ROOT / "Tests" / "PolicyBookTests" / "TinyPolicy", place)
    shutil.copy(ROOT / "Policy" / "understand" / "words.yaml", place / "understand" / "words.yaml")
    return place
