import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

extension Bureau {
    static let charity = Actor.of(.partnerPractitioner, agency: "housing", unit: nil)
    static let charityColleague = Actor.of(.partnerPractitioner, 2, agency: "housing", unit: nil)

    var concerns: ConcernDesk<MemoryStore> {
        ConcernDesk(
            ContactDesk(store: store, assessing: FixedAssessing(), world: world),
            policies: FixedRespondPolicies()
        )
    }

    /// What the charity raises with the police, who have a hub.
    func raise(_ raised: RaisedConcern = .small, to agency: AgencyID = "police") async throws -> ConcernRecord {
        try await RaiseConcern(concerns)(raised, to: agency, by: Self.charity).record
    }

    func readConcern(_ id: RecordID, isHeard: Bool = true, by actor: Actor = charity) async throws -> ConcernView {
        try await ReadConcern(concerns)(id, isHeard: isHeard, by: actor)
    }

    /// The hub takes what was raised, and decides to keep it.
    func decide(_ concern: ConcernRecord) async throws {
        let id = try #require(concern.notification)
        for move in [NotificationMove.take, .decide] { try await make(move, id) }
    }
}

extension RaisedConcern {
    /// Somebody is without food; a child lives there.
    static var small: RaisedConcern {
        var told = ToldContact(
            seen: "There was no food in the house on Tuesday.",
            consent: Consent(.given),
            teller: "Jo Marlow"
        )
        told.given = "Wren"
        told.family = "Ashdown"
        told.voice = "I do not want my brother to know."
        told.children = [ToldContact.Child("Robin", age: "4")]
        var raised = RaisedConcern(
            told,
            asking: "That somebody visits her.",
            danger: .none,
            raiser: Raiser("Jo Marlow", post: "Support worker", reached: "01632 960 001, until five")
        )
        raised.opinion = "I think he keeps her money."
        raised.safely = "Ring before noon."
        return raised
    }

    func but(_ change: (inout RaisedConcern) -> Void) -> RaisedConcern {
        var other = self
        change(&other)
        return other
    }
}
