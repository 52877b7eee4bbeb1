import Recognise
package import Respond
package import Vocabulary

extension ComposedReferral {
    /// What a sender may tell of Nora.
    package static let small = ComposedReferral(
        details: [ToldDetail("Full name", "Nora Quill"), ToldDetail("own words", "I would rather stay here.")],
        concerns: "Her nephew keeps her bank card; she was seen without food twice.",
        recommendation: "Please make enquiries.",
        goals: ["To stay in her home", "To hold her own bank card"],
        basis: ToldBasis(consent: .given, lawful: ["Care Act 2014, section 42"]),
        note: "Ring before noon, when she is alone."
    )
}

/// The people on both sides of a hand-over, and what they do it with.
package struct Handover: Sendable {
    package let desk: HandoverDesk<MemoryStore>
    package let sender: Actor
    package let recipient: Actor
    private let world: FixedSurroundings

    package init(_ store: MemoryStore, _ world: FixedSurroundings, sender: Actor) {
        desk = HandoverDesk(store: store, policies: FixedRespondPolicies(), world: world)
        self.world = world
        self.sender = sender
        recipient = .of(.partnerPractitioner, agency: "adult-social-care", unit: nil)
    }

    /// Does one move, as the one whose it is unless somebody else is named.
    @discardableResult
    package func make(
        _ move: ReferralMove,
        _ id: RecordID,
        expecting version: Int? = nil,
        by someone: Actor? = nil,
        saying said: Said? = nil
    ) async throws -> Int {
        let actor = someone ?? (move.rule.side == .recipient ? recipient : sender)
        let said = said ?? .needed(move.rule.asks)
        switch move.rule.side {
        case .sender where move == .send:
            return try await SendReferral(desk)(id, telling: .small, expecting: version, by: actor).version
        case .sender:
            return try await FollowUpReferral(desk)(move, id, saying: said, expecting: version, by: actor).version
        case .recipient:
            return try await AnswerReferral(desk)(move, id, saying: said, expecting: version, by: actor).version
        case .clock:
            return try await runOut()
        }
    }

    /// Lets so much time pass that whatever nobody has answered expires, and says how many did.
    private func runOut() async throws -> Int {
        let now = world.now
        world.set(now.adding(days: 5))
        defer { world.set(now) }
        return try await ExpireReferrals(desk)(atMost: 100)
    }

    /// Brings a draft to where it stands so, by the shortest way.
    package func bring(_ id: RecordID, to status: ReferralRecord.Status) async throws {
        let way: [ReferralMove] =
            switch status {
            case .draft: []
            case .sent: [.send]
            case .received: [.send, .receive]
            case .informationRequested: [.send, .receive, .requestInformation]
            case .accepted: [.send, .receive, .accept]
            case .inProgress: [.send, .receive, .accept, .begin]
            case .completed: [.send, .receive, .accept, .complete]
            case .declined: [.send, .receive, .decline]
            case .declinedByPerson: [.send, .receive, .declineByPerson]
            case .withdrawn: [.send, .withdraw]
            case .expired: [.send, .expire]
            }
        for move in way { try await make(move, id) }
    }
}

extension Said {
    /// What has to be said, and no more.
    package static func needed(_ asks: ReferralMove.Asks) -> Said {
        switch asks {
        case .nothing: Said()
        case .mayExplain, .words: Said("Known to us already.")
        case .reason: Said("Known to us already.", reason: "held-already")
        case .outcome:
            Said("She was seen twice.", outcome: ReferralOutcome("help-given", goals: [.met, .partlyMet]))
        case .challenge: Said("She was left without food.", to: "R. Amberley")
        }
    }
}
