"""A row for each form: which record it changes, and by which doors one comes near it; nobody else changes anything."""

from rows import Row, Table, one, row

CONTACT = "readContact contact"
REFERRAL = "readReferral contact, readReceivedReferral told"
MEETING = "attendMeeting meeting, attendMeeting told-meeting, attendMeeting invited-meeting"
PART = "attendMeeting part, attendMeeting told-part, attendMeeting invited"
ACTION = "readPlan contact, answerPlannedAction told"
PORTFOLIO = "assessPortfolio portfolio, readPortfolios portfolio"
EXERCISE = "runExercises exercise"


def of(doors: str, *paths: str, **more) -> Table:
    return {f"POST {path}": one(doors, **more) for path in paths}


def begun(*paths: str) -> Table:
    """Forms that change no record that is there: they begin one, or are about whoever sends them."""
    return dict.fromkeys((f"POST {path}" for path in paths), row())


PATHWAY = {"pathway": "=adult-safeguarding", "key": "=p1"}
FORMS: dict[str, Row] = (
    begun(
        "/sign-in", "/sign-in/code", "/sign-in/again", "/sign-out", "/session/extend", "/open-records", "/connections", "/policy",
        "/people", "/drafts", "/raise", "/convene", "/agreements/new", "/investigations", "/journal", "/hub/together",
        "/plan-course", "/coverage/champions", "/coverage/champions/{champion}/end", "/cpd", "/exercises", "/pilots", "/sampling",
        "/joint/{programme}", "/learning/{module}", "/learning/{module}/practice/{place}", "/learning/{module}/reaction",
        "/letter/have", "/letter/stop", "/licence/{scheme}", "/portfolio/{programme}/evidence", "/portfolio/{programme}/submit",
        "/portfolio/{programme}/take-out", "/proposals/{level}/{owner}/{behaviour}", "/needs/{need}/close", "/welfare/ask",
        "/welfare/ask-no-longer", "/welfare/due", "/welfare/hide", "/welfare/notes", "/welfare/notes/{note}/take-back",
        "/welfare/people/{account}/conversations", "/welfare/show", "/content/{kind}/{content}", "/open-records/{opening}/close",
        "/protection/connections/{record}/end", "/protection/opened/{record}/review",
    )
    | of(
        CONTACT,
        *(
            f"/contacts/{{contact}}/{step}"
            for step in (
                "answers", "answers/keep", "asking", "attended", "closing", "closing/holders", "closing/reopening", "controls",
                "investigation", "judgement", "judgement/keep", "notify", "plan", "review", "review/keep",
            )
        ),
        *(f"/contacts/{{contact}}/controls/{{control}}/{step}" for step in ("extend", "release", "replace")),
    )
    | of(CONTACT, *(f"/contacts/{{contact}}/referrals/{{pathway}}/{{key}}{step}" for step in ("", "/keep")), ids=PATHWAY)
    | of("readPerson contact", "/people/{person}/restrict", "/people/{person}/safe-contact")
    | of("writeDraft draft", *(f"/drafts/{{draft}}/{step}" for step in ("<part>", "discard", "keep", "people/search", "record", "spot")),
         hides=True)
    | of("readFindings contact", "/findings/{finding}/set-aside")
    | of(REFERRAL, "/referrals/{referral}/<move>", "/referrals/{referral}/investigation")
    | of("readNotification contact", "/notifications/{notification}/<move>")
    | of("answerResearch told", "/research/{research}/answer")
    | of("readPlan contact", "/plans/{plan}/<move>", "/plans/{plan}/actions")
    | of(ACTION, "/planned-actions/{action}/<move>")
    | of(MEETING, "/meetings/{meeting}/<move>")
    | of(PART, "/meeting-parts/{part}/<kind>", "/meeting-parts/{part}/answer/{action}")
    | of("readConcern raised", "/raised/{concern}/words")
    | of("readInvestigation investigation", "/investigations/{investigation}/close")
    | of("readInvestigation investigation",
         *(f"/investigations/{{investigation}}/parts/{{part}}/{step}" for step in ("allocate", "allow")), ids={"part": "=lead"})
    | of("readInvestigation investigation",
         *(f"/investigations/{{investigation}}/parts/{{part}}/{{assignee}}/{step}" for step in ("end", "end-override")),
         ids={"part": "=lead", "assignee": "person"})
    | of("seeToDeliveries delivery", *(f"/deliveries/{{delivery}}/{step}" for step in ("hand-over", "retry", "told")))
    | of("readAgreement terms", "/agreements/{agreement}/<step>")
    | of("keepRestrictions protection", *(f"/protection/restrictions/{{record}}/{step}" for step in ("lift", "name", "own")),
         ids={"record": "restriction"})
    | of("learn course, runCourses run", "/courses/{course}/<step>", "/courses/{course}/change")
    | of("learn own, supervisePractice entry", "/cpd/{entry}/sign")
    | of(EXERCISE, "/exercises/{exercise}/<step>", hides=True)
    | of(EXERCISE, "/exercises/{exercise}/follow/{assessor}", ids={"assessor": "exercise"}, hides=True)
    | of("decideLicence licence", "/licences/{licence}/<step>", hides=True)
    | of("moderatePortfolios moderation", "/moderations/{moderation}/decide", "/moderations/{moderation}/view")
    | of("readPilots pilot", "/pilots/{pilot}/<move>")
    | of(PORTFOLIO, "/portfolios/{portfolio}/judge")
    | of("samplePractice sampled", "/sampling/{plan}/{contact}", ids={"plan": "samples"})
)
