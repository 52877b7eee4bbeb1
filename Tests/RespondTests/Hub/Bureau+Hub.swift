import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

extension Bureau {
    static let screener = Actor.of(.hubCoordinator, unit: "hub")
    static let colleague = Actor.of(.hubCoordinator, 2, unit: "hub")

    var hub: HubDesk<MemoryStore> { HubDesk(store: store, policies: FixedRespondPolicies(), world: world) }

    /// A notification about Nora and Idris, brought to where it stands so.
    @discardableResult
    func notification(
        _ status: NotificationRecord.Status = .waiting,
        of other: ContactRecord? = nil
    ) async throws -> RecordID {
        let contact = other ?? self.contact
        let id = try await NotifyHub(hub)(contact.id, about: [], asking: "Look at the money.", by: responder).record.id
        let way: [NotificationMove] =
            switch status {
            case .waiting: []
            case .screening: [.take]
            case .research: [.take, .research]
            case .discussion: [.take, .callDiscussion]
            case .decided: [.take, .decide]
            case .told: [.take, .decide, .acknowledge]
            }
        for move in way { try await make(move, id) }
        return id
    }

    /// Does one move, as the one whose it is unless somebody else is named, and with what has to be said.
    @discardableResult
    func make(
        _ move: NotificationMove,
        _ id: RecordID,
        expecting version: Int? = nil,
        by someone: Actor? = nil
    ) async throws -> Int {
        let usual = move == .takeOver ? Self.colleague : Self.screener
        let actor = someone ?? (move.rule.side == .writer ? responder : usual)
        switch move.rule.asks {
        case .question:
            var question = ResearchQuestion.small
            question.about =
                try await store.read { try $0.notification(id, .latest) }.map { Array($0.about.prefix(1)) } ?? []
            return try await AskAgencies(hub)(id, question, expecting: version, by: actor).record.version
        case .decision where move == .decideTogether:
            _ = try await DecideTogether(hub)([id], by: "first-and-low", saying: "Kept.", by: actor)
            return try await noted(id).version
        case .decision:
            return try await DecideNotification(hub)(id, .keeping, expecting: version, by: actor).record.version
        case .nothing, .mayExplain, .words:
            let moving = MoveNotification(hub)
            return try await moving(move, id, saying: "Because.", expecting: version, by: actor).record.version
        }
    }

    func noted(_ id: RecordID) async throws -> NotificationRecord {
        try #require(try await store.read { try $0.notification(id, .latest) })
    }

    /// The contact as somebody judges it.
    func judged(_ grade: Grade) throws {
        let made = MadeJudgement(grade: grade, rationale: "As it is.", by: responder.account, at: world.now, making: 2)
        try store.keep(
            contact.next {
                $0.summary.grade = grade
                $0.judgement = made
            }
        )
    }
}

extension HubVerdict {
    static let keeping = HubVerdict(.notShare, reason: "held-by-police", words: "We keep it.")

    static func sharing(_ kind: HubDecision.Kind = .share, leftOut: [LeftOut] = []) -> HubVerdict {
        HubVerdict(
            kind,
            reason: "need-to-act",
            words: "The council has to know.",
            footing: "care-act-45",
            leftOut: leftOut,
            routes: [RecommendedRoute("adult-safeguarding", for: "p1")]
        )
    }
}

extension ResearchQuestion {
    static let small = ResearchQuestion(
        to: ["adult-social-care", "health"],
        about: [Cast.nora.id],
        "Who cares for her?",
        because: "She was without food.",
        on: "care-act-45"
    )
}
