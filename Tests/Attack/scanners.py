"""Scanners that others wrote, and what they found."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

BIN = Path(sys.executable).parent
HERE = Path(__file__).parent
# Off the net, those that need a place of their own out there have nothing to find: ssrf, xxe and log4shell. No LDAP is spoken, and
# ldap takes any two replies that differ for a finding.
MODULES = "xss,permanentxss,sql,file,exec,crlf,csrf,http_headers,cookieflags,csp,redirect,methods,htaccess,upload"
LOW = 1
# What sqlmap does to each request before it is sent, to those of the API and to those of the pages.
KEYED, SLOWED = HERE / "before" / "keyed.py", HERE / "before" / "slowed.py"


class Finding(NamedTuple):
    name: str
    level: int
    where: str
    said: str


def run(command: Sequence[object], within: float, **more: object) -> str:
    """What a program says; that it did not come to an end by itself is an error."""
    env = {**os.environ, "PYTHONWARNINGS": "ignore"}
    done = subprocess.run([str(each) for each in command], capture_output=True, text=True, timeout=within, env=env, **more)
    return done.stdout + done.stderr


def wapiti(
    base: str, folder: Path, seconds: float, cookie: str = "", start: Sequence[str] = (), leave: Sequence[str] = ()
) -> tuple[list[Finding], int]:
    """What wapiti found, vulnerabilities and anomalies alike, and how many pages it looked at."""
    modules = MODULES.split(",")
    options = ["--no-bugreport", "-v", "0", "--tasks", 4, "-f", "json"]
    options += ["--max-scan-time", seconds / 3, "--max-attack-time", seconds * 2 / 3 / len(modules)]
    options += [word for each in start for word in ("-s", base + each)]
    options += [word for each in leave for word in ("-x", base + each)]
    if cookie:
        options += ["-H", f"Cookie: {cookie}"]
    for attempt in range(3):
        # It keeps its notes in a database of its own, which on a busy disk it finds locked, and then gives up.
        report, notes = folder / f"wapiti-{attempt}.json", folder / f"notes-{attempt}"
        places = ["-o", report, "--store-session", notes / "session", "--store-config", notes / "config"]
        said = run([BIN / "wapiti", "-u", base + "/", "-m", MODULES, *options, *places], within=seconds * 4 + 120)
        if "database is locked" not in said:
            break
    assert report.exists(), said[-3000:]
    told = json.loads(report.read_text("utf-8"))
    found = [
        Finding(name, each["level"], f"{each['method']} {each['path']}", each["info"])
        for part in ("vulnerabilities", "anomalies")
        for name, those in told[part].items()
        for each in those
    ]
    return found, told["infos"]["crawled_pages_nbr"]


class Target(NamedTuple):
    """One parameter: where it goes, with what else, and how sqlmap is told to take it."""

    name: str
    address: str
    options: tuple[str, ...] = ()


class Untried(Exception):
    """Sqlmap said neither that it found something nor that it found nothing."""


def is_injectable(target: Target, folder: Path, headers: Sequence[str] = (), before: Path | None = None) -> bool:
    """Whether sqlmap gets into the store through a parameter, which runs on SQLite; level 3 of its tests."""
    options = ["--batch", "--level", 3, "--risk", 1, "--dbms", "SQLite", "--flush-session", "--disable-coloring"]
    options += ["--output-dir", folder, "--ignore-code", "*", "--skip-waf", "--threads", 4]
    options += ["--preprocess", before] if before else []
    options += [word for each in headers for word in ("-H", each)]
    said = run([BIN / "sqlmap", "-u", target.address, *options, *target.options], within=600)
    if "identified the following injection point" in said:
        return True
    if "do not appear to be injectable" in said or "does not seem to be injectable" in said:
        return False
    raise Untried(f"{target.name}: {said[-1500:]}")
