"""A force of many learners, and what they completed: invented by rule, so that everything told of it can be worked out anew."""

import csv
import json
import os
import sys
import uuid
from datetime import date, timedelta
from pathlib import Path

# What is sealed is opened in one place.
sys.path.append(str(Path(__file__).parents[2] / "Tests" / "Torture"))

from sealing import CONTENT, opening

MODULES = (
    "person-and-situation",
    "more-than-one-vulnerability",
    "looking-for-clues",
    "why-people-do-not-tell",
    "speaking-so-that-people-can-tell",
    "professional-curiosity",
    "what-keeps-people-safe",
    "children-seen-and-heard",
    "who-holds-what",
    "acting-recording-deciding",
    "your-part-and-ours",
    "learning-from-what-we-do",
)
EACH = 20
UNITS = 50
# One of so many has not done the last module.
MISSING = 7
FIRST, AGAIN = date(2026, 4, 6), date(2026, 6, 1)


class Force:
    def __init__(self, folder, learners):
        self.folder, self.names = folder, [f"learner-{number}" for number in range(learners)]

    def unit(self, number):
        return f"unit-{number % UNITS + 1:02d}"

    def holds(self, number):
        return number % MISSING != 0

    def expected(self):
        """Of each unit, how many hold the programme and of how many it is asked."""
        found = {}
        for number in range(len(self.names)):
            held, asked = found.get(self.unit(number), (0, 0))
            found[self.unit(number)] = (held + self.holds(number), asked + 1)
        return found

    def completions(self):
        """Twenty of each learner: every module once, but for the last of some, and the first of them again."""
        for number, name in enumerate(self.names):
            modules = list(MODULES) if self.holds(number) else list(MODULES[:-1])
            for place in range(EACH):
                begin = FIRST if place < len(modules) else AGAIN
                day = begin + timedelta(days=(number + place) % 40)
                yield name, modules[place % len(modules)], 1, day.isoformat(), 70 + (number + place) % 31

    def tables(self, rows):
        """The same as tables of so many rows each, one file after another; answers their paths."""
        paths, out = [], None
        for count, row in enumerate(self.completions()):
            if count % rows == 0:
                if out:
                    out.close()
                paths.append(self.folder / f"completions-{len(paths) + 1}.csv")
                out = paths[-1].open("w", newline="")
                writer = csv.writer(out, lineterminator="\n")
                writer.writerow(["learner", "module", "version", "on", "result"])
            writer.writerow(row)
        out.close()
        return paths

    def write(self, file, pattern):
        """Writes the learners straight into the file, as copies of one whom the program added.

        To add so many one by one takes hours. Nothing of them stands in the journal; of what they complete, everything does.
        """
        base = opening(Path(file))
        [(content, version_at)] = base.execute(
            f"SELECT {CONTENT}, at FROM record_version v WHERE record = ? AND version = 1", (pattern,)
        )
        copy = json.loads(content)
        with base:
            for number, name in enumerate(self.names):
                ident = str(uuid.UUID(int=(0x01A0 << 112) | (7 << 76) | (2 << 62) | number))
                account = copy | {"id": ident, "name": f"Learner {number}", "unit": self.unit(number)}
                stored = json.dumps(account, separators=(",", ":"), sort_keys=True).encode()
                for statement, values in (
                    ("INSERT INTO record VALUES (?, 'account', 1, ?)", (ident, version_at)),
                    (
                        "INSERT INTO record_version (record, version, at, actor, salt, content) VALUES (?, 1, ?, 'command-line', ?, ?)",
                        (ident, version_at, os.urandom(32), stored),
                    ),
                    ("INSERT INTO account_place VALUES (?, 'police', ?)", (ident, self.unit(number))),
                    ("INSERT INTO account_role VALUES (?, 'responder')", (ident,)),
                    ("INSERT INTO sign_in_name (name, account) VALUES (?, ?)", (name, ident)),
                    ("INSERT INTO standing_turn VALUES (?, '', 0)", (ident,)),
                ):
                    base.execute(statement, values)
        base.close()
