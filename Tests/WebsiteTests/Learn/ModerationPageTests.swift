import Access
import HTTPTypes
import HummingbirdTesting
import TestSupport
import Testing
import Vocabulary
import WebSupport

@testable import Learn
@testable import LearningPages
@testable import Website

/// What is looked at again as it waits, is read blind, is told and is decided; the clock stands on Wednesday 18 November 2026.
struct ModerationPageTests {
    private let learner = Actor(account: "asha", agency: "police", unit: "north", roles: [.responder])
    private let assessor = Actor(account: "ade", agency: "police", unit: "south", roles: [.assessor])
    private let staff = StaffNames(["asha": "Una Vale", "ade": "Ade <Obi>", "kit": "Kit Rowe"])

    private func text(_ page: some Website.Page) async throws -> String {
        let site = try await ExampleSite { site in
            [.get("/shown", { _, context in try site.page(page, in: context) })]
        }
        let reply = try await site.ask(.get, "/shown")
        #expect(reply.status == .ok)
        return reply.text
    }

    private static func term<Subject>(_ id: String, _ title: String) -> Term<Subject> {
        Term(
            id: Identifier(id),
            title: title,
            meaning: "So that \(id) is seen.",
            authority: Authority(source: "Invented")
        )
    }

    private let rule = EvidenceRule(
        criteria: [
            .init(term("listens", "Lets people <finish>"), [], needs: 1, of: [.observation, .reflection]),
            .init(term("decides", "Leaves reasons"), [], needs: 1, of: [.reflection]),
        ],
        assessors: .init(roles: [.assessor], holding: [], apartFrom: [])
    )

    private var programme: Programme {
        Programme(
            Self.term("interviewing", "Interviewing"),
            inForce: Period(from: CalendarDay(number: 0)),
            audiences: [],
            modules: [],
            reminders: Reminders(days: []),
            evidence: rule
        )
    }

    private func judged() throws -> PortfolioRecord {
        let now = StillWorld().now
        var record = PortfolioRecord(id: .numbered(800), of: learner, for: "interviewing")
        let new = NewEvidence(
            .reflection,
            "She <stopped> twice.\n\nI waited.",
            for: ["listens", "decides"],
            on: LocalTime.day(of: now)
        )
        try record.add(new, as: .numbered(801), under: rule, at: now, by: learner)
        try record.submit(under: rule, after: [], at: now, by: learner)
        let verdicts: [PortfolioAssessment.Verdict] = ["listens", "decides"].map {
            .init(.numbered(801), $0, isMet: true)
        }
        try record.judge(verdicts, saying: "All of it <is> there.", under: rule, at: now, by: assessor)
        return record
    }

    private func moderation(_ reason: ModerationReason = .first(1, of: 3)) throws -> Moderation {
        let now = StillWorld().now
        return Moderation(id: .numbered(900), of: try judged(), because: reason, completing: [], at: now, by: "ade")
    }

    private func seen() throws -> Moderation {
        let answers = [
            ModeratorView.Answer("listens", isMet: true, because: "He was <heard> out."),
            .init("decides", isMet: false, because: "What was turned down is not said."),
        ]
        return try moderation().saying(answers, of: rule.criteria, at: StillWorld().now, by: "kit")
    }

    private func page(_ moderation: Moderation, _ sight: ModerationView.Sight) -> ModerationPage {
        let view = ModerationView(record: moderation, reader: "kit", programme: "Interviewing", sight: sight)
        return ModerationPage(view, staff, FormFields(), nil)
    }

    private func work(_ record: PortfolioRecord) -> PortfolioView { PortfolioView(record, programme, rule, .reader) }

    @Test func `before they said what they see they read the work, and no name and no judgement`() async throws {
        let shown = try await text(page(moderation(), .blind(work(judged().unjudged))))
        try Goldens.expect(shown, "moderation-blind")
        #expect(["Una Vale", "Ade", "All of it", "tag--calm\">Met"].allSatisfy { !shown.contains($0) })
        #expect(shown.contains("/view\"") && !shown.contains("/decide\""))
    }

    @Test func `then they read whose it is and what was judged beside what they saw, and decide`() async throws {
        let shown = try await text(page(seen(), .told(work(judged()))))
        try Goldens.expect(shown, "moderation-told")
        #expect(["Una Vale", "Ade &lt;Obi&gt;", "All of it"].allSatisfy(shown.contains))
        #expect(shown.contains("/decide\"") && !shown.contains("/view\""))
    }

    @Test func `what is decided is told, and nothing more can be done`() async throws {
        let assessment = try #require(try judged().assessments.last)
        let decided = try seen().decided(
            .again,
            because: "Not <said>.",
            on: assessment,
            at: StillWorld().now,
            by: "kit"
        )
        let shown = try await text(page(decided, .told(work(judged()))))
        #expect(shown.contains("To be judged again") && shown.contains("Not &lt;said&gt;."))
        #expect(!shown.contains("/decide\"") && !shown.contains("/view\""))
    }

    @Test func `whoever is too near reads why, and nothing of the work`() async throws {
        let candidate = AssessorStanding.Candidate("asha", lineManager: "kit", deciders: [])
        let standing = ModeratorStanding("kit", for: candidate, judgedBy: ["ade"])
        let shown = try await text(page(moderation(), .barred(standing)))
        #expect(shown.contains("It is not yours to moderate: you are the line manager"))
        #expect(!shown.contains("stopped") && !shown.contains("/view\""))
    }

    @Test func `the list says why and since when, and names nobody`() async throws {
        let candidate = AssessorStanding.Candidate("asha", lineManager: "kit", deciders: [])
        let lines = [
            ModerationLine(
                record: try moderation(),
                programme: "Interviewing",
                standing: ModeratorStanding("lou", for: candidate, judgedBy: ["ade"]),
                hasView: false
            ),
            ModerationLine(
                record: try seen(),
                programme: "Interviewing",
                standing: ModeratorStanding("lou", for: candidate, judgedBy: ["ade"]),
                hasView: true
            ),
            ModerationLine(
                record: try moderation(.differs),
                programme: "Interviewing",
                standing: ModeratorStanding("kit", for: candidate, judgedBy: ["ade"]),
                hasView: false
            ),
        ]
        let tally = ModerationTally("interviewing", alike: try #require(ShareInterval(7, of: 9)))
        let list = Vocabulary.Page(lines, next: nil)
        let shown = try await text(ModerationsPage(list, isDecided: false, [tally], { _ in "Interviewing" }))
        try Goldens.expect(shown, "moderations")
        #expect(!shown.contains("Una Vale") && !shown.contains("Ade "))
    }

    @Test func `the one whose work it is and the assessor read what came of it`() async throws {
        var record = try judged()
        let look = SecondLook(
            assessment: 0,
            isAgreed: false,
            words: "What was turned down is not <said>.",
            at: StillWorld().now,
            by: "kit"
        )
        try record.keep(look, of: try judged(), at: StillWorld().now, by: assessor)
        let own = OwnPortfolio(
            programme: programme,
            rule: rule,
            view: PortfolioView(record, programme, rule, .learner),
            first: []
        )
        let theirs = try await text(OwnPortfolioPage(own, staff, FormFields(), nil))
        #expect(theirs.contains("Looked at again, and judged by another") && theirs.contains("not &lt;said&gt;."))
        #expect(theirs.contains("Kit Rowe") && !theirs.contains("tag--calm\">Met"))
        let read = try await text(
            PortfolioPage(PortfolioView(record, programme, rule, .reader), staff, \.text, FormFields(), nil)
        )
        #expect(read.contains("Looked at again, and judged by another"))
    }

    @Test func `each reason is said`() {
        let reasons: [ModerationReason] = [.differs, .first(1, of: 1), .first(2, of: 3), .oneIn(1), .oneIn(5)]
        #expect(Set(reasons.map(\.words)).count == 5)
    }
}
