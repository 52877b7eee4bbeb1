import Access
import Foundation
import HTTPTypes
import HummingbirdTesting
import TestSupport
import Testing
import Vocabulary
import WebSupport

@testable import Learn
@testable import LearningPages
@testable import Website

/// Exercises as they are prepared, judged and told; the clock stands on Wednesday 18 November 2026.
struct ExercisePageTests {
    private let assurer = Actor(account: "kit", agency: "police", unit: "south", roles: [.qualityAssurer])
    private let staff = StaffNames([
        "kit": "Kit Rowe", "ade": "Ade <Obi>", "bea": "Bea Moss", "cal": "Cal Dunn", "dee": "Dee Frost",
    ])
    private static let judges: [AccountID] = ["dee", "cal", "bea", "ade"]

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
            .init(term("listens", "Lets people <finish>"), [], needs: 2, of: [.observation]),
            .init(term("decides", "Leaves reasons"), [], needs: 1, of: [.reflection]),
        ],
        assessors: .init(roles: [.assessor], holding: [], apartFrom: [])
    )

    private func prepared(_ pieces: Int) throws -> Exercise {
        var exercise = try Exercise(
            id: .numbered(800),
            for: "interviewing",
            called: "Autumn <interviews>",
            at: StillWorld().now,
            by: assurer
        )
        for number in 0..<pieces {
            exercise = try exercise.adding(
                "She waited <\(number)>.\n\nThen she asked.",
                for: number % 2 == 0 ? "listens" : "decides",
                as: .numbered(810 + number),
                under: rule
            )
        }
        return exercise
    }

    private func opened(_ pieces: Int) throws -> Exercise {
        try prepared(pieces).opened(to: Self.judges, of: Set(Self.judges), by: assurer)
    }

    /// What each made of it; the last differs on all but the first.
    private func parts(_ exercise: Exercise, handingIn: Bool = true) throws -> [ExercisePart] {
        try Self.judges.enumerated().map { place, account in
            let part = ExercisePart(id: .numbered(900 + place), of: account, in: exercise)
            let answers = exercise.pieces.enumerated().map { number, piece in
                let isMet = number % 3 != 0
                let turns = account == "ade" && number > 0
                return ExercisePart.Answer(piece.id, isMet: turns != isMet, because: "He was <heard> out.")
            }
            return try part.judged(answers, of: exercise, handingIn: handingIn, at: StillWorld().now)
        }
    }

    private func view(_ exercise: Exercise, _ side: ExerciseView.Side) -> ExerciseView {
        ExerciseView(record: exercise, programme: "Interviewing", criteria: rule.criteria, side: side)
    }

    private func assurerPage(
        _ exercise: Exercise,
        _ parts: [ExercisePart] = [],
        _ found: ExerciseOutcome? = nil,
        _ assessors: [Account] = []
    ) -> ExercisePage {
        let participants = parts.map {
            ExerciseView.Participant(
                account: $0.assessor,
                handedIn: $0.handedIn,
                followUp: $0.followUp,
                version: $0.version
            )
        }
        let view = view(exercise, .assurer(participants, found, assessors: assessors))
        return ExercisePage(view, participants, found, assessors, staff, FormFields(), nil)
    }

    private func closed(_ exercise: Exercise) throws -> Exercise {
        try exercise.closed(missing: 0, because: "", at: StillWorld().now, by: assurer)
    }

    @Test func `it is prepared piece by piece, and opened to those who judge`() async throws {
        let ade = Account(id: .numbered(701), name: "Ade <Obi>", agency: "police", unit: "south", roles: [.assessor])
        try await Goldens.expect(text(assurerPage(prepared(2), [], nil, [ade])), "exercise-preparing")
        let begun = try await text(assurerPage(prepared(0), [], nil, [ade]))
        #expect(begun.contains("/exercises/\(RecordID.numbered(800))/piece") && !begun.contains("/open\""))
    }

    @Test func `while it is judged whoever runs it sees who has handed in, and nothing else`() async throws {
        let exercise = try opened(3)
        var all = try parts(exercise)
        all[1] = ExercisePart(id: .numbered(901), of: "cal", in: exercise)
        let shown = try await text(assurerPage(exercise, all))
        #expect(shown.contains("Has not handed in") && shown.contains("Close it without one of them"))
        #expect(!shown.contains("He was") && !shown.contains("/take-out"))
    }

    @Test func `who differs is told by name and in words, and what follows is asked for`() async throws {
        let exercise = try opened(10)
        let all = try parts(exercise)
        let found = ExerciseOutcome(of: exercise, all)
        let shown = try await text(assurerPage(try closed(exercise), all, found))
        try Goldens.expect(shown, "exercise-closed")
        #expect(shown.components(separatedBy: "Talk the pieces through.").count == 2)
        #expect(shown.contains("/follow/ade") && !shown.contains("/follow/bea"))
        // By name, whoever differs: nobody stands before another for how they judged.
        let places = ["Ade &lt;Obi>", "Bea Moss", "Cal Dunn", "Dee Frost"].compactMap { name in
            shown.range(of: "<strong>\(name)</strong>")?.lowerBound
        }
        #expect(places == places.sorted())
    }

    @Test func `an assessor judges each piece, with what they have`() async throws {
        let exercise = try opened(2)
        let part = try parts(exercise, handingIn: false)[3]
        let page = ExercisePartPage(view(exercise, .assessor(part, nil)), part, nil, staff, nil, nil)
        try await Goldens.expect(text(page), "exercise-judge")
    }

    @Test func `an assessor reads their own, the whole and what follows, and nothing of the others`() async throws {
        let exercise = try opened(10)
        let all = try parts(exercise)
        let day = LocalTime.day(of: StillWorld().now).adding(days: 30)
        let part = try all[3].following(
            .init(.together, until: day, "We read all <ten>."),
            at: StillWorld().now,
            by: assurer
        )
        let outcome = ExerciseOutcome(of: exercise, all).told(to: "ade")
        let view = view(try closed(exercise), .assessor(part, outcome))
        let shown = try await text(ExercisePartPage(view, part, outcome, staff, nil, nil))
        try Goldens.expect(shown, "exercise-told")
        #expect(shown.contains("You differ from most of the others"))
        #expect(["Bea", "Cal", "Dee"].allSatisfy { !shown.contains($0) })
    }

    @Test func `the list says what waits for whom, and who is up to date`() async throws {
        let exercise = try opened(2)
        let lines = [
            ExerciseLine(record: exercise, programme: "Interviewing", handedIn: 1, isHandedInByThem: false),
            ExerciseLine(record: exercise, programme: "Interviewing", handedIn: 1, isHandedInByThem: true),
            ExerciseLine(record: try closed(exercise), programme: "Interviewing", handedIn: 4, isHandedInByThem: nil),
        ]
        let today = LocalTime.day(of: StillWorld().now)
        let lasts: [Instant?] = [StillWorld().now, StillWorld().now.adding(days: -400), nil]
        let standings = zip(["ade", "bea", "cal"], lasts).map { account, last in
            StandingAssessor(
                programme: Self.term("interviewing", "Interviewing"),
                account: AccountID(account),
                currency: AssessorCurrency(last: last, every: 6, on: today)
            )
        }
        func page(_ programmes: [Term<Subject.Programme>]?) -> ExercisesPage {
            ExercisesPage(
                Vocabulary.Page(lines, next: nil),
                standings,
                beginning: programmes,
                staff,
                FormFields(),
                nil
            )
        }
        try await Goldens.expect(text(page([Self.term("interviewing", "Interviewing")])), "exercises")
        let own = try await text(page(nil))
        #expect(!own.contains("Begin an exercise") && !own.contains("Bea Moss"))
    }

    @Test func `where nobody can be held against another nothing is claimed`() async throws {
        let alike = Agreement.undefined(.allAlike).words(assessors: 3, pieces: 5, alike: 5)
        #expect(alike.count == 2 && alike[1].contains("so could chance"))
        #expect(Agreement.undefined(.tooFewAssessors).words(assessors: 1, pieces: 5, alike: 5).count == 1)
        let two = Agreement.kappa(Kappa(value: -0.256, standardError: 0.1)).words(assessors: 2, pieces: 40, alike: 9)
        #expect(two[1].contains("to −0.26") && two[1].contains("Cohen’s") && !two[2].contains("few"))
    }
}
