import ContactForms
import PlainWords
import Recognise
import Testing
import Understand
import Vocabulary

@testable import Website

struct JudgementFormTests {
    private let day = CalendarDay(year: 2026, month: 11, day: 21) ?? CalendarDay(number: 0)

    private let guide: JudgementGuide = {
        let calendar = WorkingCalendar(
            bankHolidays: [],
            terms: [],
            covers: CalendarDay(number: 0)...CalendarDay(number: 40_000),
            schoolDayBegins: 510
        )
        func term(_ id: GuidanceID) -> Term<Subject.Guidance> {
            Term(id: id, title: id.text.capitalised, meaning: "", authority: Authority(source: "made for a test"))
        }
        func page(_ id: GuidanceID, _ entries: [GuidanceID], _ variants: [GuidancePage.Variant] = []) -> GuidancePage {
            GuidancePage(term: term(id), entries: entries.map { .init(term: term($0)) }, variants: variants)
        }
        var policy = Policy(name: Policy.Name(id: "small", version: "1", sha256: "0"), calendar: calendar)
        policy.guidance = [
            page(
                "thrive",
                ["identify", "threat", "harm"],
                [.init(term: term("thrive"), entries: ["threat", "harm"])]
            ),
            page("decision-model", ["powers-and-policy"]),
        ]
        return JudgementGuide(policy)
    }()

    private func form(_ fields: DraftFields) -> JudgementForm { JudgementForm(fields, guide, on: day) }

    @Test func `Grade and reason are enough`() {
        let form = form([
            "grade": ["low"], "rationale": [" Her sister stays with her. "], "thrive.harm.conclusion": [" "],
        ])
        #expect(form.grade == .low)
        #expect(form.rationale == "Her sister stays with her.")
        #expect(form.reasoning.isEmpty)
        #expect(form.problems.isEmpty)
    }

    @Test func `What is missing is told all at once, by its field`() {
        let form = form([
            "grade": ["grave"], "thrive.harm.clues": ["confused"], "rejected.3.option": ["Arrest tonight"],
            "review.day": ["31"], "review.month": ["2"], "review.year": ["2027"],
        ])
        #expect(
            form.problems.map(\.field) == [
                "grade", "rationale", "review", "thrive.harm.conclusion", "rejected.3.reason",
            ]
        )
    }

    @Test func `A day that is past is no day to look again`() {
        let fields: DraftFields = [
            "grade": ["low"], "rationale": ["Safe"], "review.month": ["11"], "review.year": ["2026"],
        ]
        #expect(form(fields.setting(["review.day": ["20"]])).problems.map(\.field) == ["review"])
        #expect(form(fields.setting(["review.day": ["21"]])).problems.isEmpty)
    }

    @Test func `What was judged comes back into the form as it was`() {
        var reasoning = JudgementReasoning(
            elements: [JudgedElement("threat", "He holds her card", on: ["spoken-for"], because: "seen by us")],
            steps: [ReasonedStep("powers-and-policy", "Care Act 2014, section 42")],
            rejected: [RejectedOption("Arrest tonight", because: "no danger tonight that needs it")]
        )
        reasoning.benefits = "She stays at home"
        reasoning.harms = "One more night"
        reasoning.contingency = "The neighbour rings"
        reasoning.review = day
        let judgement = MadeJudgement(
            grade: .high,
            rationale: "Her money is taken",
            by: "a",
            at: Instant(seconds: 0),
            reasoning: reasoning
        )
        let form = form(DraftFields(judgement, on: day))
        #expect(form.grade == .high)
        #expect(form.rationale == "Her money is taken")
        #expect(form.reasoning == reasoning)
        #expect(form.problems.isEmpty)
    }

    @Test func `A day to look again that is past is not taken over`() {
        var reasoning = JudgementReasoning()
        reasoning.review = day.adding(days: -1)
        let judgement = MadeJudgement(
            grade: .low,
            rationale: "Safe",
            by: "a",
            at: Instant(seconds: 0),
            reasoning: reasoning
        )
        #expect(DraftFields(judgement, on: day)["review.day"].isEmpty)
    }
}

struct ReviewFormTests {
    @Test(arguments: [
        ("", "", ["agrees"]), ("no", " ", ["reason"]), ("no", "Say what protects her", []), ("yes", "", []),
    ])
    func `Whoever returns a judgement says why`(agrees: String, reason: String, wrong: [String]) {
        let form = ReviewForm(["agrees": [agrees], "reason": [reason]])
        #expect(form.problems.map(\.field) == wrong)
    }
}
