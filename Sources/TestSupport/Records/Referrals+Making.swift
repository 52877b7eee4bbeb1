import Recognise
package import Respond
package import Vocabulary

extension ComposedReferral {
    /// What a sender may tell of Nora.
    package static let small = ComposedReferral(
        details: [ToldDetail("Full name", "Nora Quill"), ToldDetail("own words", "I would rather stay here.")],
        concerns: "Her nephew keeps her bank card; she was seen without food twice.",
        recommendation: "Please make enquiries.",
        basis: ToldBasis(consent: .given, lawful: ["Care Act 2014, section 42"]),
        note: "Ring before noon, when she is alone."
    )
}

/// The people on both sides of a hand-over, and what they do it with.
package struct Handover: Sendable {
    package let desk: HandoverDesk<MemoryStore>
    package let sender: Actor
    package let recipient: Actor

    package init(_ store: MemoryStore, _ world: FixedSurroundings, sender: Actor) {
        desk = HandoverDesk(store: store, world: world)
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
        saying words: String = "Known to us already."
    ) async throws -> Int {
        let actor = someone ?? (move.rule.side == .sender ? sender : recipient)
        switch move {
        case .send:
            return try await SendReferral(desk)(id, telling: .small, expecting: version, by: actor).version
        case .withdraw:
            return try await WithdrawReferral(desk)(id, because: words, expecting: version, by: actor).version
        case .receive:
            return try await ReceiveReferral(desk)(id, expecting: version, by: actor).version
        case .accept:
            return try await AcceptReferral(desk)(id, saying: words, expecting: version, by: actor).version
        case .decline:
            return try await DeclineReferral(desk)(id, because: words, expecting: version, by: actor).version
        }
    }

    /// Brings a draft to where it stands so, by the shortest way.
    package func bring(_ id: RecordID, to status: ReferralRecord.Status) async throws {
        let way: [ReferralMove] =
            switch status {
            case .draft: []
            case .sent: [.send]
            case .received: [.send, .receive]
            case .accepted: [.send, .receive, .accept]
            case .declined: [.send, .receive, .decline]
            case .withdrawn: [.send, .withdraw]
            }
        for move in way { try await make(move, id) }
    }
}
