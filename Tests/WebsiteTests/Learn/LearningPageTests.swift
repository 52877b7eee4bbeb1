import HTTPTypes
import HummingbirdTesting
import PolicyBook
import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary
import WebSupport

@testable import Learn
@testable import LearningPages
@testable import Website

/// What somebody learns, as they read it; the clock stands on Wednesday 18 November 2026.
struct LearningPageTests {
    private static let today = LocalTime.day(of: StillWorld().now)

    private func text(_ page: some Website.Page) async throws -> String {
        let site = try await ExampleSite { site in
            [.get("/shown", { _, context in try site.page(page, in: context) })]
        }
        let reply = try await site.ask(.get, "/shown")
        #expect(reply.status == .ok)
        return reply.text
    }

    private func authority(_ check: String? = nil) -> Authority { Authority(source: "Invented guide", toVerify: check) }

    private func module(
        _ id: LearningModuleID,
        ways: Set<LearningModule.Way> = [.here],
        requires: [LearningModuleID] = [],
        valid: LearningSpan? = nil
    ) -> LearningModule {
        let answers = [
            ModuleContent.Answer("The rug <was> new", isRight: true, because: "Ask who put it there."),
            ModuleContent.Answer("It happens", isRight: false, because: "Nobody asked."),
        ]
        return LearningModule(
            Term(id: id, title: "About \(id)", meaning: "", authority: authority("Whether it is so")),
            version: 3,
            inForce: Period(from: CalendarDay(number: 0)),
            ways: ways,
            minutes: 20,
            topic: "falls",
            objectives: [LearningModule.Objective("say why somebody fell", ["looks-twice"])],
            requires: requires,
            pass: .mark(100),
            valid: valid,
            content: ModuleContent(
                pages: [ModuleContent.Page("Look twice", "Somebody\nfell.\n\nAsk <why>.", authority: authority())],
                questions: [
                    ModuleContent.Question("What did you see?", answers),
                    ModuleContent.Question("What do you ask?", answers),
                ]
            )
        )
    }

    private var learner: Learner {
        Learner("asha", agency: "police", roles: [.responder], since: Self.today.adding(days: -100))
    }

    private func views() -> [LearningView] {
        let modules = [
            module("stairs"), module("rugs", valid: .days(110)), module("beds", ways: [.course, .workplace]),
            module("chairs", requires: ["stairs"]), module("baths", valid: .days(300)),
        ]
        let programmes = [90, 120].map { days in
            Programme(
                Term(
                    id: ProgrammeID("falls-\(days)"),
                    title: "Falls <\(days)>",
                    meaning: "That nobody falls twice.",
                    authority: authority()
                ),
                inForce: Period(from: CalendarDay(number: 0)),
                audiences: [Audience(agencies: ["police"], within: .days(days))],
                modules: modules,
                award: days == 90 ? .all : .atLeast(2),
                reminders: Reminders(days: [30])
            )
        }
        let done = ["rugs", "baths"].map { id in
            Completion("asha", LearningModuleID(id), version: 3, on: Self.today.adding(days: -90), .mark(100))
        }
        return programmes.map { programme in
            let standing = ProgrammeStanding(programme, for: learner, having: done, on: Self.today)
            return LearningView(programme: programme, standing: standing, first: [])
        }
    }

    private var policy: LearnPolicy {
        let term = Term<Subject.Behaviour>(id: "looks-twice", title: "Looks twice", meaning: "", authority: authority())
        return LearnPolicy(
            guidelines: [],
            behaviours: [Behaviour(term, of: "clues")],
            ranks: [],
            fewestPeers: 5,
            topics: [],
            modules: [],
            programmes: []
        )
    }

    /// What somebody who supervises, or who looks at a whole agency, asked for.
    private func asked(_ owner: NeedOwner) throws -> AskedNeed {
        let seen = Sighting(
            in: .numbered(1),
            of: "asha",
            "north",
            "looks-twice",
            isShown: false,
            judged: .noon,
            reviewed: .noon
        )
        let need = LearningNeed(
            id: .numbered(2),
            NewNeed(owner, "looks-twice", isNeeded: true, "Twice a <rug> was new.", modules: ["rugs"]),
            try #require(NeedProposal(owner, [seen])),
            due: Self.today,
            agency: "police",
            unit: "north",
            at: .noon,
            by: "tom"
        )
        return AskedNeed(need: need, modules: [module("rugs")], done: nil)
    }

    private func view(_ module: LearningModule, _ standing: ModuleStanding) -> ModuleView {
        ModuleView(module: module, standing: standing, first: [])
    }

    @Test func `each programme is told with its modules, how they stand and by when`() async throws {
        try await Goldens.expect(
            text(LearningPage(views(), Calibration([(.low, .low), (.high, .low)]), asked: [], under: policy)),
            "learning"
        )
    }

    @Test func `where nothing is for somebody, the page says so`() async throws {
        #expect(
            try await text(LearningPage([], Calibration([]), asked: [], under: policy)).contains(
                "Nothing is asked of you"
            )
        )
    }

    @Test(arguments: [
        (NeedOwner.person("asha"), "Of you, by your supervisor, who spoke with you"),
        (.unit("north"), "Of everybody in your unit"), (.force, "Of everybody in your agency"),
    ])
    func `what practice asks for says of whom it is asked, and why`(owner: NeedOwner, words: String) async throws {
        let page = LearningPage([], Calibration([]), asked: [try asked(owner)], under: policy)
        let shown = try await text(page)
        for said in [words, "Looks twice", "Twice a &lt;rug&gt; was new.", "/learning/rugs"] {
            #expect(shown.contains(said), "\(said)")
        }
    }

    @Test func `a module is read, and its questions are asked without their answers`() async throws {
        let page = ModulePage(view(module("stairs"), .owed(by: Self.today)), after: [], FormFields(), nil, nil)
        let shown = try await text(page)
        #expect(!shown.contains("Ask who put it there"))
        try Goldens.expect(shown, "module")
    }

    @Test func `what was answered is told right or not, with why, and kept as it was chosen`() async throws {
        let module = module("stairs")
        let fields = FormFields(["answer-0": ["0"], "answer-1": ["1"]])
        let worked = WorkedThrough(answers: [true, false], result: .mark(50), isPassed: false)
        let page = ModulePage(view(module, .owed(by: nil)), after: [], fields, nil, worked)
        try await Goldens.expect(text(page), "module-answered")
    }

    @Test func `where another programme comes first, the questions wait for it`() async throws {
        let first = Term<Subject.Programme>(id: "falls", title: "About falls", meaning: "", authority: authority())
        let waiting = ModuleView(module: module("stairs"), standing: .owed(by: nil), first: [first])
        let shown = try await text(ModulePage(waiting, after: [], FormFields(), nil, nil))
        #expect(shown.contains("First comes: About falls.") && !shown.contains("What did you see?"))
    }

    @Test func `where something else comes first, the questions wait for it`() async throws {
        let page = ModulePage(
            view(module("chairs", requires: ["stairs"]), .notYet(["stairs"])),
            after: [module("stairs")],
            FormFields(),
            nil,
            nil
        )
        let shown = try await text(page)
        #expect(shown.contains("href=\"/learning/stairs\"") && !shown.contains("What did you see?"))
    }

    @Test func `what is done elsewhere has no questions here`() async throws {
        let page = ModulePage(
            view(module("beds", ways: [.course]), .overdue(since: Self.today)),
            after: [],
            FormFields(),
            nil,
            nil
        )
        let shown = try await text(page)
        #expect(
            shown.contains("is not worked through on this page")
                && !shown.contains("<form method=\"post\" action=\"/learning")
        )
    }

    @Test func `a situation is told with nothing that others made of it`() async throws {
        let panel = PracticeSituation.Panel(.high, because: "It goes on.", noticed: [], authority: authority())
        let situation = PracticeSituation("falls", think: ["Who <is> there?"], panel: panel)
        var contact = Contact(at: StillWorld().now, kind: .attended, narrative: "She <fell>.\n\nTwice.")
        var person = Person("p1", roles: [.subject], birth: .aged(74))
        person.voice = "I am fine."
        contact.people = [person]
        let seen = PracticePage.Seen(
            view: PracticeView(situation: situation, own: [], peers: nil),
            contact: contact,
            assessment: nil,
            names: Names(try PoliciesByDay(PolicyBook(.bundled())).policy(at: .noon).policy),
            behaviours: []
        )
        let shown = try await text(PracticePage(seen, "stairs", 0, FormFields(), nil))
        #expect(!shown.contains("It goes on."))
        try Goldens.expect(shown, "practice")
    }
}
