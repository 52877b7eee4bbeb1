package import Access
import Recognise
package import Respond
package import Vocabulary

extension MemorySession: NotificationRecords {
    package func notification(_ id: RecordID, _ edition: Edition) throws -> NotificationRecord? {
        state.record(id, edition, as: NotificationRecord.self)
    }

    package func notifications(of contact: RecordID) throws -> [NotificationRecord] {
        state.latest(NotificationRecord.self).reversed().filter { $0.contact == contact }
    }

    package func notifications(
        within reach: Reach,
        _ filter: NotificationFilter,
        at moment: Instant,
        _ page: PageRequest
    ) throws -> Page<NotificationRecord> {
        func grade(_ one: NotificationRecord) -> Grade? {
            state.record(one.contact, .latest, as: ContactRecord.self)?.summary.grade
        }
        func place(_ one: NotificationRecord) -> (Int, Int, RecordID) {
            let rank = grade(one).map { [.high: 1, .medium: 2, .low: 3][$0] ?? 4 } ?? 0
            return (rank, one.received.seconds, one.id)
        }
        let meant = state.latest(NotificationRecord.self).filter { one in
            let isTheirs = filter.whose.map { one.screener == ($0 == .mine ? reach.account : nil) } ?? true
            let isLate = one.due(judged: grade(one)).map { $0 < moment } ?? false
            return reach.inLists.rule(for: one.holding) != nil && one.status.isOpen == (filter.part == .open)
                && isTheirs
                && (!filter.isUnjudged || grade(one) == nil) && (!filter.isOverdue || isLate)
                && filter.pathway.map(one.pathways.contains) ?? true
        }
        return Page(of: meant.sorted { place($0) < place($1) }, page) { $0.id.text }
    }

    package func notificationsToRead(by account: AccountID, atMost limit: Int) throws -> [NotificationRecord] {
        func decided(_ one: NotificationRecord) -> Int { one.moves.last?.at.seconds ?? 0 }
        let found = state.latest(NotificationRecord.self).filter { $0.written.by == account && $0.status == .decided }
        return Array(found.sorted { (decided($0), $0.id) < (decided($1), $1.id) }.prefix(limit))
    }
}

extension MemorySession: ResearchRecords {
    package func research(_ id: RecordID, _ edition: Edition) throws -> ResearchRecord? {
        state.record(id, edition, as: ResearchRecord.self)
    }

    package func research(of notification: RecordID) throws -> [ResearchRecord] {
        state.latest(ResearchRecord.self).filter { $0.notification == notification }
    }

    package func research(
        askedOf reach: Reach,
        answered isAnswered: Bool,
        _ page: PageRequest
    ) throws -> Page<ResearchRecord> {
        let all = state.latest(ResearchRecord.self).filter { ask in
            reach.rule(forWhatWasSentTo: ask.to, ask.holding.guards) != nil && (ask.answer != nil) == isAnswered
        }
        let sorted = all.sorted { one, other in
            isAnswered
                ? (one.asked.at.seconds, one.id) > (other.asked.at.seconds, other.id)
                : (one.due?.seconds ?? .max, one.asked.at.seconds, one.id)
                    < (other.due?.seconds ?? .max, other.asked.at.seconds, other.id)
        }
        return Page(of: sorted, page) { $0.id.text }
    }
}
