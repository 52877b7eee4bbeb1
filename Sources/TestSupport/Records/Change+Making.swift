package import Vocabulary

extension Change {
    /// A change that writes records, each with its entry.
    package static func writing(
        _ records: [any Record],
        by actor: Actor = .of(.responder),
        at moment: Instant = .noon
    ) -> Change {
        var change = Change(at: moment, by: actor)
        for record in records { change.write(record, record.version == 1 ? .collect : .alter, under: "a test") }
        return change
    }
}

extension MemoryStore {
    /// Keeps records as somebody writes them, in one change.
    package func keep(_ records: any Record..., by actor: Actor = .of(.responder), at moment: Instant = .noon) throws {
        try now { try $0.keep(.writing(records, by: actor, at: moment)) }
    }
}
