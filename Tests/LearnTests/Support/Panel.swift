import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn

/// A programme with criteria, four who judge it, two who look after its quality, and a store in memory.
struct Panel {
    let store = MemoryStore()
    let world = FixedSurroundings()
    let policy: LearnPolicy

    static let programme: ProgrammeID = "interviewing"
    static let assessors = (1...4).map { RecordID.numbered(700 + $0) }
    static let assurer = RecordID.numbered(710)
    static let both = RecordID.numbered(711)

    /// `holding` has to be completed by whoever judges.
    init(holding: [ProgrammeID] = []) throws {
        func term<Subject>(_ id: String) -> Term<Subject> {
            Term(id: Identifier(id), title: "About \(id)", meaning: "", authority: Authority(source: "invented"))
        }
        let rule = EvidenceRule(
            criteria: ["listens", "decides"].map { .init(term($0), [], needs: 1, of: [.reflection]) },
            assessors: .init(roles: [.assessor], holding: holding, apartFrom: [.lineManager])
        )
        func programme(_ id: ProgrammeID, _ modules: [LearningModule], _ evidence: EvidenceRule?) -> Programme {
            Programme(
                term(id.text),
                inForce: Period(from: CalendarDay(number: 0)),
                audiences: [Audience(agencies: ["police"], roles: [.responder])],
                modules: modules,
                reminders: Reminders(days: []),
                evidence: evidence,
                quality: QualityRule(
                    sampleEvery: 3,
                    newAssessorFirst: 1,
                    standardiseMonths: 6,
                    reviewMonths: 12,
                    practiceAfterMonths: []
                )
            )
        }
        let theory = School.module("theory")
        policy = LearnPolicy(
            guidelines: [],
            behaviours: [],
            ranks: [],
            fewestPeers: 5,
            topics: [],
            modules: [theory],
            programmes: [programme(Self.programme, [], rule), programme("theory", [theory], nil)]
        )
        let names = ["Ade Obi", "Bea Moss", "Cal Dunn", "Dee Frost"]
        for (id, name) in zip(Self.assessors, names) { try add(id, name, [.assessor]) }
        try add(Self.assurer, "Kit Rowe", [.qualityAssurer])
        try add(Self.both, "Lou Penn", [.qualityAssurer, .assessor])
        try add(.numbered(720), "Una Vale", [.assessor], agency: "health")
        try add(.numbered(721), "Ray Holt", [.responder])
    }

    func add(_ id: RecordID, _ name: String, _ roles: Set<AccountRole>, agency: AgencyID = "police") throws {
        try store.keep(Account(id: id, name: name, agency: agency, unit: "south", roles: roles))
    }

    func actor(_ id: RecordID, _ roles: Set<AccountRole>, agency: AgencyID = "police") -> Actor {
        Actor(account: AccountID(id.text), agency: agency, unit: "south", roles: roles)
    }

    var assurer: Actor { actor(Self.assurer, [.qualityAssurer]) }
    var both: Actor { actor(Self.both, [.qualityAssurer, .assessor]) }
    func assessor(_ place: Int) -> Actor { actor(Self.assessors[place], [.assessor]) }
    var invited: [AccountID] { Self.assessors.map { AccountID($0.text) } }

    var desk: LearnDesk<MemoryStore> { LearnDesk(store: store, policies: Fixed(policy: policy), world: world) }

    private struct Fixed: LearnPolicies {
        let policy: LearnPolicy

        func learnPolicy(at moment: Instant) -> LearnPolicy { policy }
    }

    /// An exercise of so many pieces, still to be opened.
    func prepared(pieces: Int = 10, by actor: Actor? = nil) async throws -> Exercise {
        let prepare = PrepareExercise(desk)
        var exercise = try await prepare(for: Self.programme, called: "Autumn", by: actor ?? assurer)
        for number in 0..<pieces {
            exercise = try await prepare.add(
                "Piece \(number): she waited until he had finished.",
                for: number % 2 == 0 ? "listens" : "decides",
                to: exercise.id,
                expecting: nil,
                by: actor ?? assurer
            )
        }
        return exercise
    }

    func opened(pieces: Int = 10, to invited: [AccountID]? = nil) async throws -> Exercise {
        let id = try await prepared(pieces: pieces).id
        return try await OpenExercise(desk)(id, to: invited ?? self.invited, expecting: nil, by: assurer)
    }

    /// Hands in a judgement of each piece, `true` for met.
    @discardableResult
    func handIn(_ minds: [Bool], to exercise: Exercise, by actor: Actor) async throws -> ExercisePart {
        let answers = zip(exercise.pieces, minds).map { piece, mind in
            ExercisePart.Answer(piece.id, isMet: mind, because: "He was heard out.")
        }
        return try await JudgePieces(desk)(exercise.id, answers, handingIn: true, expecting: nil, by: actor)
    }

    /// Ten pieces, judged by four, of whom the last differs on nine; closed with everybody.
    func differing() async throws -> Exercise {
        let exercise = try await opened()
        let minds = (0..<10).map { $0 % 3 != 0 }
        for place in 0..<3 { try await handIn(minds, to: exercise, by: assessor(place)) }
        let other = minds.enumerated().map { $0.offset == 0 ? $0.element : !$0.element }
        try await handIn(other, to: exercise, by: assessor(3))
        return try await CloseExercise(desk)(exercise.id, expecting: nil, by: assurer)
    }
}
