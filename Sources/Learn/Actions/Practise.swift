package import Access
package import Recognise
package import Vocabulary

/// The practice room: somebody judges an invented contact, and only then sees what others made of it.
package struct Practise<Store: Transactions>: Sendable
where Store.Session: CompletionRecords & AccountRecords & PracticeRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// A situation of a module that is for them; what others made of it shows once they have judged it.
    package func read(
        _ place: Int,
        of module: LearningModuleID,
        by actor: Actor
    ) async throws -> PracticeView {
        let (found, level) = try await situation(place, of: module, by: actor)
        let fewest = try desk.ground.policy.fewestPeers
        return try await desk.store.read { session in
            let own = try session.practice(of: actor.account).filter { $0.example == found.example }
            guard !own.isEmpty else { return PracticeView(situation: found, own: [], peers: nil) }
            guard let level else { return PracticeView(situation: found, own: own, peers: .standingUnknown) }
            let grades = try session.firstGrades(of: found.example, level: level, besides: actor.account)
            return PracticeView(situation: found, own: own, peers: PeerView(grades, atLeast: fewest))
        }
    }

    /// Keeps what somebody made of it, each time they judge it.
    package func judge(
        _ place: Int,
        of module: LearningModuleID,
        _ grade: Grade,
        because reason: String,
        by actor: Actor
    ) async throws {
        let (found, level) = try await situation(place, of: module, by: actor)
        guard !reason.isBlank else {
            let problem = FieldProblem(field: "because", problem: "there is no reason", remedy: "say what decided it")
            throw Refusal(.badInput, problem.problem, remedy: problem.remedy, problems: [problem])
        }
        let now = desk.world.now
        let judgement = PracticeJudgement(
            desk.world.newID(),
            actor.account,
            on: found.example,
            grade,
            because: reason,
            at: now,
            level: level
        )
        var change = Change(at: now, by: actor)
        change.collect(.learning, under: "practises", detail: found.example)
        try await desk.store.write { [change] session in
            try session.keep(judgement)
            try session.keep(change)
        }
    }

    /// How their first judgements stand to the panel's, over everything that they have judged.
    package func calibration(by actor: Actor) async throws -> Calibration {
        _ = try Access.reach(of: actor, to: .learn)
        let panels = Dictionary(
            try desk.ground.policy.modules.flatMap(\.content.practice).map { ($0.example, $0.panel.grade) }
        ) { first, _ in first }
        let judged = try await desk.store.read { try $0.practice(of: actor.account) }
        var seen: Set<String> = []
        return Calibration(
            judged.filter { seen.insert($0.example).inserted }.compactMap { one in
                panels[one.example].map { (one.grade, $0) }
            }
        )
    }

    /// A situation of a module that is for them, and the standing of their rank; nil where nobody has said what it is.
    private func situation(
        _ place: Int,
        of module: LearningModuleID,
        by actor: Actor
    ) async throws -> (PracticeSituation, level: Int?) {
        let policy = try desk.ground.policy
        let learner = try await desk.store.read { try desk.learner(actor, in: $0).learner }
        let modules = policy.programmes(for: learner).flatMap(\.modules)
        guard let all = modules.first(where: { $0.id == module })?.content.practice, all.indices.contains(place)
        else { throw Refusal.notFound("situation") }
        return (all[place], policy.ranks.first { $0.term.id == learner.rank }?.level)
    }
}

/// An invented contact with what somebody made of it, and what others did.
package struct PracticeView: Sendable {
    package let situation: PracticeSituation
    /// Their own judgements, the earliest first.
    package let own: [PracticeJudgement]
    /// Nil before they have judged.
    package let peers: PeerView?
}
