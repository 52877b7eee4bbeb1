"""The service under schemathesis: no fault, and no reply that the document does not know."""

import copy
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from client import Client
from description import DOCUMENT
from service import Service

HERE = Path(__file__).parent
# A few terms of the policy for each place that takes one, so that what is fuzzed is often understood.
TERMS = {
    ("Observation", "clue"): ["spoken-for", "confused", "choked"],
    ("Agreement", "pathway"): ["victim-support", "adult-safeguarding"],
    ("Feature", "feature"): ["financial-abuse", "domestic-abuse", "missing"],
    ("Control", "control"): ["carer", "care-package"],
    ("Control", "owner"): ["carer", "police"],
    ("Instrument", "instrument"): ["domestic-abuse"],
    ("ReferralRequest", "pathway"): ["adult-safeguarding", "gp-notification", "victim-support"],
}
FACTS = ["crime", "immediate-risk", "p1.has-capacity", "p1.unable-to-protect-self", "p1.dash-yes-count"]


def narrowed() -> dict:
    """The document with fewer requests in it, and the same replies: each request that is valid here is valid there."""
    document = copy.deepcopy(DOCUMENT)
    schemas = document["components"]["schemas"]
    whole = json.dumps(DOCUMENT["components"]["schemas"]).replace("#/components/schemas/", "#/components/schemas/Whole")
    schemas |= {f"Whole{name}": schema for name, schema in json.loads(whole).items()}
    for name in ("ContactView", "AssessmentView"):
        schemas[name] = {"$ref": f"#/components/schemas/Whole{name}"}
    schemas["PersonKey"] = {"enum": ["p1", "p2"]}
    schemas["MaybePersonKey"] = {"enum": ["p1", "p2", None]}
    for (schema, name), terms in TERMS.items():
        schemas[schema]["properties"][name] = {"enum": terms}
    schemas["Person"]["properties"]["vulnerabilities"]["items"] = {"enum": ["dementia", "child"]}
    schemas["EarlierContact"]["properties"]["concerns"]["items"] = {"enum": ["relative-concern"]}
    moments = {"enum": ["2026-11-20T19:10:00Z", "2026-02-28T23:59:59.9+01:00", "2025-06-01T00:00:00Z"]}
    for schema in ("ContactDocument", "EarlierContact"):
        schemas[schema]["properties"]["at"] = moments
    answer = {"$ref": "#/components/schemas/Answer"}
    schemas["Answers"] = {"type": "object", "additionalProperties": False, "properties": dict.fromkeys(FACTS, answer)}
    return document


def fuzz(service: Service, token: str, folder: Path, document: dict, *options: str) -> subprocess.CompletedProcess:
    file = folder / "openapi.json"
    file.write_text(json.dumps(document))
    command = [sys.executable, "-m", "schemathesis.cli", "--config-file", str(HERE / "schemathesis.toml"), "run", str(file)]
    command += ["--url", service.base, "--no-color", "--seed", "20261121", *options]
    environment = os.environ | {
        "HEED_TOKEN": token,
        "SCHEMATHESIS_HOOKS": "schemathesis_hooks",
        "PYTHONPATH": str(HERE),
    }
    return subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, timeout=1200)


def cases(output: str) -> int:
    """How many requests were made and judged."""
    found = re.search(r"(\d+) generated", output)
    return int(found[1]) if found else 0


RUNS = {
    # What is valid, and often understood; then what is not, against the document as it is.
    "valid": (narrowed, "supervisor", ["--mode", "positive", "--phases", "examples,coverage,fuzzing,stateful"]),
    "invalid": (lambda: DOCUMENT, "supervisor", ["--mode", "negative", "--phases", "coverage,fuzzing"]),
    # Others answer the one who reads the journal with 403, and are seen as a supervisor.
    "journal": (lambda: DOCUMENT, "information_manager", ["--phases", "coverage,fuzzing", "--include-operation-id-regex", "^read(Person)?Journal$"]),
}


@pytest.mark.parametrize("name", RUNS)
def test_no_request_makes_a_fault_or_a_reply_that_is_not_documented(service: Service, cast, tmp_path, name: str):
    document, account, options = RUNS[name]
    done = fuzz(service, getattr(cast, account).token, tmp_path, document(), "--max-examples", "30", *options)
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]
    assert cases(done.stdout) > 50, done.stdout[-2000:]
    assert "Traceback" not in done.stderr


def test_a_document_that_leaves_out_a_reply_is_found_out(service: Service, cast, tmp_path, nobody: Client):
    doctored = narrowed()
    del doctored["paths"]["/api/v1/contacts/{contact}"]["get"]["responses"]["404"]
    options = ["--phases", "coverage", "--include-operation-id", "showContact", "--max-examples", "5"]
    done = fuzz(service, cast.supervisor.token, tmp_path, doctored, *options)
    assert done.returncode == 1 and "Undocumented status code" in done.stdout, done.stdout[-3000:]
