import Access
import Recognise
import Respond
package import Vocabulary

/// One transaction of a store in memory.
package final class MemorySession {
    var state: MemoryState

    init(_ state: MemoryState) {
        self.state = state
    }
}

extension MemorySession: Keeping {
    package func keep(_ change: Change) throws {
        for draft in change.draftsDone { try finish(draft, of: change.by.account) }
        var written: [RecordID: Int] = [:]
        for record in change.records {
            let current = state.records[record.id]?.last?.record.version ?? 0
            guard record.version == current + 1 else { throw Refusal.stale(current: current) }
            if let account = record as? Account {
                try checkName(of: account)
                try checkSubject(of: account)
                state.standings[AccountID(account.id.text)] = nil
                forgetRefusal(of: account)
            }
            let version = MemoryState.KeptVersion(record: record, at: change.at, by: change.by.account)
            state.records[record.id, default: []].append(version)
            if record is Connection || record is Restriction { state.guarding.insert(record.id) }
            written[record.id] = record.version
            lookAgain(after: record)
        }
        for entry in change.entries { try append(entry, written) }
        for turn in change.checkTurns(referring: { id in
            state.record(id, .latest, as: ReferralRecord.self).map { ($0.contact, $0.sent?.to) }
        }) {
            state.checkTurns[turn.contact] = turn
        }
        state.events += change.events
        for event in change.events {
            state.outbox.append(
                WaitingEvent(number: state.outbox.count + 1, event.name, of: event.subject, at: change.at)
            )
        }
    }

    package func keep(_ answer: KeptAnswer, at moment: Instant) throws {
        let place = MemoryState.KeyPlace(answer.key)
        guard state.answers[place] == nil else {
            throw Refusal(.keyInUse, "this key is taken", remedy: "take another")
        }
        state.answers[place] = answer
    }

    package func answer(to key: ReceiptKey) throws -> KeptAnswer? {
        state.answers[MemoryState.KeyPlace(key)]
    }

    package func past(of record: RecordID) throws -> [PastVersion] {
        (state.records[record] ?? []).map { PastVersion(version: $0.record.version, at: $0.at, by: $0.by) }
    }
}

/// An entry accounts for a version that its change does not write.
package struct UnwrittenVersion: Error {}
