"""The peer: a plain ASGI application that draws the list of work of the same file, by the same indexes, with Jinja."""

import hashlib
import os
import sqlite3
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader

# Of two answers, as the other side asks: what the unit holds, and what the account took part in.
WORK = """
SELECT contact.*, record.version AS version, contact_work.*, EXISTS (
    SELECT 1 FROM assessment WHERE assessment.contact = contact.id
        AND assessment.contact_version >= contact.document_version) AS is_assessed
FROM contact_work JOIN contact ON contact.id = contact_work.contact JOIN record ON record.id = contact.id
WHERE contact_work.contact IN (
    SELECT contact FROM contact_work WHERE agency = 'police' AND unit = :unit AND waits_for_anybody = 1
    UNION SELECT contact_work.contact FROM involvement JOIN contact_work ON contact_work.contact = involvement.record
    WHERE involvement.account = :account AND waits_for_anybody = 1
    UNION SELECT contact FROM contact_work WHERE agency = 'police' AND unit = :unit
        AND judgement = 'returned' AND judged_by = :account
    UNION SELECT contact_work.contact FROM involvement JOIN contact_work ON contact_work.contact = involvement.record
    WHERE involvement.account = :account AND judgement = 'returned' AND judged_by = :account)
ORDER BY contact_work.standing, contact_work.at, contact_work.contact LIMIT 51
"""
HEADINGS = ["Risk not yet known", "High", "Medium", "Low"]
NAVIGATION = [("/", "My work"), ("/waiting", "Waiting"), ("/referrals", "Referrals"), ("/people", "People"), ("/policy", "Policy")]
LONDON = ZoneInfo("Europe/London")

base = sqlite3.connect(f"file:{os.environ['PEER_FILE']}?mode=ro", uri=True, isolation_level=None)
base.row_factory = sqlite3.Row
template = Environment(loader=FileSystemLoader(os.path.dirname(__file__)), autoescape=True).get_template("work.html")
session = hashlib.sha256(os.environ["PEER_SECRET"].encode()).digest()
who = {"unit": os.environ["PEER_UNIT"], "account": os.environ["PEER_ACCOUNT"]}


async def app(scope, receive, send):
    if scope["type"] == "lifespan":
        await receive()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        return await send({"type": "lifespan.shutdown.complete"})
    cookie = dict(scope["headers"]).get(b"cookie", b"").removeprefix(b"peer=")
    if hashlib.sha256(cookie).digest() != session:
        return await reply(send, 303, b"")
    await reply(send, 200, work().encode())


def work():
    base.execute("BEGIN")
    # Who it is, as the other side asks it of its own file with each request.
    row = base.execute(
        "SELECT record.version, content FROM record JOIN record_version ON record_version.record = record.id"
        " AND record_version.version = record.version WHERE record.id = ?",
        (who["account"],),
    ).fetchone()
    rows = base.execute(WORK, who).fetchall()
    base.execute("SELECT * FROM draft WHERE owner = ? ORDER BY changed DESC", (who["account"],)).fetchall()
    base.execute("COMMIT")
    now = datetime.now(UTC)
    lines = [line(row, now) for row in rows[:50]]
    groups = [
        {"heading": heading, "tone": heading.lower(), "lines": [one for one in lines if one["standing"] == standing]}
        for standing, heading in enumerate(HEADINGS)
    ]
    return template.render(
        name=row["version"],
        csrf=session.hex(),
        navigation=NAVIGATION,
        total=len(lines),
        groups=[group for group in groups if group["lines"]],
    )


def line(row, now):
    at = datetime.fromtimestamp(row["at"], LONDON)
    days = (now - at).days
    why = [
        (row["wait_runs"], "Nobody has attended"),
        (row["judgement"] == "returned", "Came back from review"),
        (row["changed_since_judged"], "Changed since it was judged"),
        (row["judgement"] == "not-judged", "Not judged"),
        (row["has_open_questions"], "Questions are open"),
    ]
    return {
        "id": row["id"],
        "reference": row["reference"],
        "kind": row["kind"].capitalize(),
        "why": [words for holds, words in why if holds],
        "age": f"{days} days" if days else "today",
        "when": at.strftime("%a %-d %b, %H:%M"),
        "instant": at.isoformat(),
        "is_late": row["wait_due"] is not None and row["wait_due"] < now.timestamp(),
        "standing": row["standing"],
    }


async def reply(send, status, body):
    headers = [
        (b"content-type", b"text/html; charset=utf-8"),
        (b"content-length", str(len(body)).encode()),
        (b"cache-control", b"no-store"),
        (b"content-security-policy", b"default-src 'none'; style-src 'self'"),
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
