"""What does not come of a contact: concerns and agreements, what is learnt and taught, what could not be delivered."""

import re

import documents
from case import Case
from client import Client
from learnt import learnt
from personas import OTHERS, STAFF
from service import Account
from things import binding, held
from words import word
from world import World

# What the calls make has canaries of this world.
documents.canary = word
from calls import Calls  # noqa: E402
from calls.call import Call  # noqa: E402

SERVICE_CAST = (
    "responder", "colleague", "supervisor", "elsewhere", "no_unit", "coordinator", "relief", "specialist", "partner",
    "information_manager", "assessor", "chief_officer", "administrator", "trainer",
)


def calls(world: World) -> Calls:
    """The calls of Tests/Service, made by those of this world who have the same names."""
    service = world.service
    waiting = {role: [name for name, one in OTHERS.items() if role in one.roles] for role in STAFF}

    def new(*roles: str) -> Account:
        """Somebody who has done nothing yet."""
        if waiting.get(roles[0]) and len(roles) == 1:
            return world.accounts[waiting[roles[0]].pop()]
        return service.account("Asha Rao", "police", "north", *roles)

    def known(*roles: str) -> tuple[Client, str]:
        account = new(*roles)
        return service.client(account), account.id

    def taught(role: str, *programmes: str) -> Client:
        account = new(role)
        learnt(service, account, *programmes)
        return service.client(account)

    return Calls(
        {name: world.clients[name] for name in SERVICE_CAST},
        service.calendar(world.accounts["responder"]),
        lambda: service.point(world.accounts["responder"], world.accounts["partner"]),
        lambda: known("chief-officer")[0],
        world.accounts["trainer"].id,
        lambda: taught("specialist", "scaidp", "licence-csa-investigator"),
        lambda: known("licensing-panel"),
        known,
        lambda: taught("chief-officer", "cpd-csa-senior"),
        lambda agency: service.client(service.account("Asha Rao", agency, "dale", "partner-practitioner")),
    )


def made(world: World, all_calls: Calls) -> list[Case]:
    """One of each kind, with whose it is."""
    police, north = held("police"), held("police/north")
    concern = all_calls["showConcern"]
    cases = [
        _case("concern", concern, ("readConcern raised", "readContact received", "screenNotification received"),
              raised=held("adult-social-care/east", "partner"), received=police),
        _case("agreement", all_calls["showAgreement"], ("readAgreement terms",), terms=binding("police", "adult-social-care")),
        _case("portfolio", all_calls["showPortfolio"], ("assessPortfolio portfolio", "readPortfolios portfolio"), portfolio=north),
        _case("pilot", all_calls["showPilot"], ("readPilots pilot",), pilot=police),
        _case("course", all_calls["getCourseRun"], ("learn course", "runCourses run"), course=binding("police"), run=police),
        _case("exercise", all_calls["showExercise"], ("runExercises exercise",), exercise=police),
        _case("moderation", all_calls["showModeration"], ("moderatePortfolios moderation", "assessPortfolio portfolio",
              "readPortfolios portfolio"), moderation=police, portfolio=north),
        _case("delivery", all_calls["showDeadLetter"], ("readReferral referral", "readReceivedReferral told"),
              delivery=held("police", "responder"), referral=held("police/north", "responder"),
              told=police.sent_to("adult-social-care")),
        _case("licence", all_calls["showLicence"], ("decideLicence licence",), licence=police),
    ]
    cases.append(Case("account", {"account": world.accounts["colleague"].id}, {"account": north}))
    review = all_calls["reviewContent"]
    review()
    cases.append(_case("content", review, ("reviewContent review",), review=police))
    entry = all_calls["signDevelopment"]
    cases.append(_case("development", entry, ("learn own", "supervisePractice entry"), own=held("police", "responder"), entry=north))
    return cases


def _case(name: str, call: Call, doors: tuple[str, ...], **things) -> Case:
    case = Case(name, {key: value for key, value in call.arguments.items() if isinstance(value, str)}, things)
    if call.word:
        case.marked(name, call.word, *doors)
    return case


def sampled(world: World) -> None:
    """What was judged in the north is drawn, whoever it tells of."""
    from days import day
    from description import example

    body = example("drawSamples") | {"from": day(-1), "to": day(0), "count": 100, "due": day(14)}
    plan = world.clients["supervisor"]("drawSamples", body).body
    for story in world.stories.values():
        if story.ids["contact"] in [one["contact"] for one in plan["drawn"]]:
            story.ids["samples"] = plan["id"]


def drafted(world: World) -> Case:
    """What somebody has begun to write."""
    writer = world.visitors["responder"]
    begun = writer.post("/drafts")
    assert begun.status == 303, (begun.status, begun.body[-2000:])
    draft = next(value for name, value in begun.headers if name.lower() == b"location").decode().split("/")[2]
    return Case("draft", {"draft": draft}, {"draft": held("police/north", "responder")})


def values(world: World, all_calls: Calls) -> dict[str, list[str]]:
    """What stands for the variable parts of paths that are no records."""
    found: dict[str, list[str]] = {
        "page": ["help", "accessibility", "privacy"],
        "part of /drafts/{draft}/<part>": ["check"],
        "move of /referrals/{referral}/<move>": ["withdraw"],
        "move of /notifications/{notification}/<move>": ["take"],
        "move of /plans/{plan}/<move>": ["end"],
        "move of /planned-actions/{action}/<move>": ["withdraw"],
        "move of /meetings/{meeting}/<move>": ["cancel"],
        "kind of /meeting-parts/{part}/<kind>": ["contribution"],
        "step of /agreements/{agreement}/<step>": ["add-route"],
        "step of /courses/{course}/<step>": ["cancel"],
        "step of /exercises/{exercise}/<step>": ["close"],
        "step of /licences/{licence}/<step>": ["confirm"],
        "move of /pilots/{pilot}/<move>": ["withdraw"],
        "kind of /content/{kind}/{content}": ["module"],
        "kind of /api/v1/content/{kind}/{content}": ["module"],
        "content": ["senior-reflection"],
        "programme": ["cpd-csa-senior"],
        "module": ["person-and-situation"],
        "place of /learning/{module}/practice/{place}": ["1"],
        "agency": ["police"],
        "list": ["0"],
        "path of Agreement": ["agreements", "agreements/to-sign", "agreements/to-review", "agreements/all"],
        "path of Protection": ["protection", "protection/restrictions", "protection/connections"],
        "path of Licence": ["licences", "licences/in-force", "licences/over"],
    }
    for operation in ("showService", "showTaxonomy", "showTaxonomyTerm", "showServiceAtLocation", "readCalendar"):
        found |= {name: [value] for name, value in all_calls[operation].arguments.items()}
    (kind, entry), *_ = re.findall(r'href="/policy/([a-z-]+)/([^"/]+)"', world.visitors["responder"].page("/policy").body.decode())
    found["person of /journal/people/{person}"] = [story.ids["person"] for story in world.stories.values()]
    return found | {"kind": [kind], "entry": [entry], "entry of /directory/{entry}": found["service"]}
