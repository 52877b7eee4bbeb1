import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

extension Bureau {
    var closing: ClosingDesk<MemoryStore> {
        ClosingDesk(store: store, policies: FixedRespondPolicies(), world: world)
    }

    /// The contact as somebody has graded it.
    @discardableResult
    func graded(_ grade: Grade = .medium) throws -> ContactRecord {
        let judged = contact.next { $0.summary.grade = grade }
        try store.keep(judged)
        return judged
    }

    @discardableResult
    func name(
        _ agency: AgencyID = "adult-social-care",
        but change: (inout Naming) -> Void = { _ in },
        expecting version: Int? = nil,
        by actor: Actor? = nil
    ) async throws -> ContactStanding {
        var naming = Naming(agency: agency, toldAt: world.now)
        change(&naming)
        return try await NameHolder(closing)(naming.made, of: contact.id, expecting: version, by: actor ?? responder)
    }

    @discardableResult
    func close(
        saying words: ClosingWords = .small,
        expecting version: Int? = nil,
        by actor: Actor? = nil
    ) async throws -> ContactStanding {
        try await CloseContact(closing)(contact.id, saying: words, expecting: version, by: actor ?? responder)
    }

    @discardableResult
    func reopen(_ reason: String = "She rang again.", by actor: Actor? = nil) async throws -> ContactStanding {
        try await ReopenContact(closing)(contact.id, because: reason, by: actor ?? responder)
    }

    func standing() async throws -> ContactStanding {
        try await ReadStanding(closing)(contact.id, by: responder)
    }

    /// What is said of a holder, with one thing of it otherwise.
    struct Naming {
        var agency: AgencyID
        var told: NamedHolder.Told? = .byTelephone
        var name = "R. Amberley, duty manager"
        var toldAt: Instant
        var agreed = "Visits tomorrow, and rings us after."

        var made: HolderNaming {
            HolderNaming(agency: agency, name: name, told: told, toldAt: toldAt, agreed: agreed)
        }
    }
}

extension ClosingWords {
    static let small = ClosingWords(
        reason: "Adult social care visits, and she is not alone.",
        residualRisk: "Her nephew may come back before then.",
        reopensIf: "She is seen without food again."
    )
}
