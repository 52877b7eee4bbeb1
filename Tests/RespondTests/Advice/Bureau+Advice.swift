import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

extension Bureau {
    var advice: AdviceDesk<MemoryStore> {
        AdviceDesk(store: store, documents: FixedAssessing(), policies: FixedRespondPolicies(), world: world)
    }

    /// Lists duty lines: by day a nurse, by night another, and a social worker always.
    func listDuty() async throws {
        let nurse = DirectoryNeed.small("n1", named: "Crisis nurse on duty")
        let worker = DirectoryNeed.small("n2", named: "Duty social worker")
        let week = "MO,TU,WE,TH,FR,SA,SU"
        let entries = [
            DirectoryEntry.small(1, named: "Day team", needs: [nurse]).with {
                $0.hours = [.weekly(week, "09:00", "17:00")]
            },
            .small(2, named: "Night team", needs: [nurse]).with { $0.hours = [.weekly(week, "22:00", "06:00")] },
            .small(3, named: "Emergency duty team", needs: [worker]).with {
                $0.hours = [.weekly(week, "00:00", "24:00")]
            },
            .small(4, named: "Ended team", status: .defunct, needs: [worker]),
        ]
        _ = try await ImportDirectory(store: store, world: world)(
            FeedContent(entries: entries),
            from: "duty",
            isPublished: false,
            by: .of(.hubCoordinator)
        )
    }

    func roster(by actor: Actor? = nil) async throws -> DutyRoster {
        try await FindWhomToAsk(advice)(contact.id, by: actor ?? responder)
    }

    @discardableResult
    func ask(_ new: NewAdvice = .small, by actor: Actor? = nil) async throws -> AdviceRecord {
        try await RecordAdvice(advice)(new, about: contact.id, by: actor ?? responder)
    }
}

extension NewAdvice {
    /// Somebody was asked, and what they advised is done.
    static let small = NewAdvice(
        "duty-social-worker",
        who: "R. Amberley",
        means: .byTelephone,
        naming: ["p1"],
        question: "Can she be left until the morning?",
        advised: "Not alone.",
        course: .follows,
        decided: "Somebody stays with her."
    )

    /// The same with something said otherwise.
    func but(_ change: (inout NewAdvice) -> Void) -> NewAdvice {
        var new = self
        change(&new)
        return new
    }
}
