import Recognise
package import Vocabulary

/// How much a store holds; what is refused leaves it as it was.
package struct Footprint: Hashable, Sendable {
    package let versions: [RecordID: Int]
    package let entries: Int
    package let events: Int
    package let answers: Int
    package let tokens: Int
    package let sessions: Int
    package let drafts: [DraftID: Int]
}

extension MemoryStore {
    package var footprint: Footprint {
        let state = state
        return Footprint(
            versions: state.records.mapValues(\.count),
            entries: state.journal.count,
            events: state.events.count,
            answers: state.answers.count,
            tokens: state.tokens.count,
            sessions: state.sessions.count,
            drafts: state.drafts.mapValues(\.revision)
        )
    }
}
