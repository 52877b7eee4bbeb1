"""Every page of the journey: who opens it, where it is in this demonstration, and how it is known to be the right one."""

from dataclasses import dataclass

HUB = "hub"
UNIT = "north"


@dataclass(frozen=True)
class Page:
    words: str
    who: str
    # One of these is asked for in turn.
    paths: tuple
    # What the first heading must say, of each path or of all.
    headings: tuple
    form: dict | None = None
    # What else the page must hold.
    holds: tuple = ()
    limit: float = 150

    def visit(self, number, visitor):
        """The time it took, in milliseconds, and its bytes; what is wrong with it ends the run."""
        place = number % len(self.paths)
        path, heading = self.paths[place], self.headings[place % len(self.headings)]
        form = None if self.form is None else {"csrf": visitor.csrf, **self.form}
        reply = visitor.ask("GET" if form is None else "POST", path, form)
        right = reply.status == 200 and reply.heading == heading and all(words in reply.body for words in self.holds)
        if not right:
            raise SystemExit(f"!! {self.words}: {reply.status}, {reply.heading!r} and not {heading!r} ({visitor.name})")
        return reply.milliseconds, len(reply.body.encode())


def pages(demo, visitors):
    """The pages, found in the file of the demonstration and by the links of those before them."""
    # What nobody has done anything about yet has no past version.
    contacts = demo.rows(
        """
        SELECT contact.id, contact.reference FROM contact JOIN assessment ON assessment.contact = contact.id
        JOIN record_version ON record_version.record = assessment.id
        JOIN record ON record.id = contact.id AND record.version > 1
        WHERE contact.unit = ? GROUP BY contact.id ORDER BY max(length(record_version.content)) DESC LIMIT 300
        """,
        UNIT,
    )
    largest, several = contacts[:1], contacts[::30]
    met = """
        SELECT contact_person.person FROM contact_person JOIN contact ON contact.id = contact_person.contact
        WHERE {} GROUP BY contact_person.person ORDER BY count(*) DESC LIMIT 5
        """
    near, far = demo.rows(met.format("contact.unit = ?"), UNIT), demo.rows(met.format("contact.agency = ?"), "police")
    found = [
        at("my work", "responder", "/", "My work", holds=("/contacts/",)),
        at("waiting", "responder", "/waiting", "Waiting for somebody to come", holds=("/contacts/",)),
        at("waiting, whole force", "coordinator", "/waiting", "Waiting for somebody to come", holds=("/contacts/",)),
        at("reviews", "supervisor", "/reviews", "Judgements to review", holds=("/contacts/",)),
        at("referrals, from us", "responder", "/referrals", "Referrals", holds=("/referrals/",)),
        at("referrals, to us", "partner", "/referrals", "Referrals", holds=("/referrals/",)),
        Page("assessment", "responder", each("/contacts/{}", several), tuple(name for _, name in several)),
        Page("assessment, the largest", "responder", each("/contacts/{}", largest), (largest[0][1],)),
        Page("judgement", "responder", each("/contacts/{}/judgement", several), ("Judge the risk",)),
        Page("judgements", "responder", each("/contacts/{}/judgements", judged(demo)), ("The judgement",)),
        named("versions", "responder", each("/contacts/{}/versions", several), visitors),
        named("a past version", "responder", each("/contacts/{}/versions/1", several), visitors),
        named("a person", "responder", each("/people/{}", near), visitors),
        named("a person as known on a day", "responder", each("/people/{}?as_of=2026-06-01T12:00", near), visitors),
        named("a person, whole force", "coordinator", each("/people/{}", far), visitors),
        at("policy", "responder", "/policy", "The policy", holds=("/policy/",)),
        Page("policy, found in", "responder", ("/policy",), ("The policy",), {"words": "neglect"}, ("/policy/",)),
        named("an entry of the policy", "responder", linked(visitors["responder"], "/policy", "/policy/[a-z]+/[a-z0-9-]+")[:9], visitors),
        named("policy, not verified", "responder", ("/policy/unverified",), visitors),
        named("help", "responder", ("/help",), visitors),
        at("people", "responder", "/people", "People"),
    ]
    for who, words in (("partner", "a referral, received"), ("responder", "a referral, sent")):
        links = linked(visitors[who], "/referrals", "/referrals/[0-9a-f-]+")[:9]
        found.append(named(words, who, links, visitors))
    compose = [link for path in each("/contacts/{}", several)
               for link in linked(visitors["responder"], path, "/contacts/[^\"]+/referrals/[^\"]+")][:6]
    found.append(named("compose a referral", "responder", tuple(compose), visitors))
    found.append(named("review", "supervisor", linked(visitors["supervisor"], "/reviews", "/contacts/[^\"]+/review")[:5], visitors))
    drafts = linked(visitors["drafter"], "/", "/drafts/[0-9a-f-]+")[:1]
    parts = ("", "/occasion", "/story", "/people", "/situation", "/controls", "/agreement", "/check")
    found.append(named("a draft's sections", "drafter", tuple(drafts[0] + part for part in parts), visitors))
    return found


def judged(demo):
    return demo.rows(
        "SELECT contact.id FROM contact JOIN contact_work ON contact_work.contact = contact.id"
        " WHERE contact.unit = ? AND contact_work.judgement = 'agreed' ORDER BY contact.id DESC LIMIT 9",
        UNIT,
    )


def at(words, who, path, heading, holds=()):
    return Page(words, who, (path,), (heading,), holds=holds)


def each(path, rows):
    return tuple(path.format(row[0]) for row in rows)


def named(words, who, paths, visitors):
    """Pages whose headings are their own: looked at once, and then they must stay as they are."""
    if not paths:
        raise SystemExit(f"!! {words}: the demonstration has none")
    headings = []
    for path in paths:
        with visitors[who] as visitor:
            reply = visitor.ask("GET", path)
        if reply.status != 200 or not reply.heading:
            raise SystemExit(f"!! {words}: {path} answers {reply.status} ({visitor.name})")
        headings.append(reply.heading)
    return Page(words, who, tuple(paths), tuple(headings))


def linked(visitors, path, pattern):
    with visitors as visitor:
        reply = visitor.ask("GET", path)
    return tuple(dict.fromkeys(reply.links(pattern)))
