import Access
package import Respond
package import Vocabulary

extension MemorySession: DeliveryRecords {
    package func keep(_ point: DeliveryPoint) throws {
        state.points[point.id] = point
    }

    package func deliveryPoint(_ id: RecordID) throws -> DeliveryPoint? { state.points[id] }

    package func deliveryPoints() throws -> [DeliveryPoint] {
        state.points.values.sorted { ($0.agency, $0.added, $0.id) < ($1.agency, $1.added, $1.id) }
    }

    package func waitingEvents(atMost limit: Int) throws -> [WaitingEvent] {
        Array(state.outbox.dropFirst(state.dispatched).prefix(limit))
    }

    package func dispatch(_ event: WaitingEvent, as parcels: [Parcel], at moment: Instant) throws {
        for parcel in parcels { state.parcels[parcel.id] = MemoryState.KeptParcel(parcel: parcel) }
        state.dispatched = event.number
    }

    package func take(dueBy moment: Instant, until lease: Instant, atMostToOnePoint most: Int) throws -> Parcel? {
        let waiting = sorted { $0.state == .waiting }
        let underWay = Dictionary(grouping: waiting.filter { ($0.lease ?? moment) > moment }, by: \.parcel.point)
        let due = waiting.filter { kept in
            let isFirst = !waiting.contains {
                $0.parcel.referral == kept.parcel.referral && $0.parcel.point == kept.parcel.point
                    && $0.parcel.number < kept.parcel.number
            }
            let isFree = (kept.lease ?? moment) <= moment
            let others = underWay[kept.parcel.point]?.count ?? 0
            return isFirst && isFree && others < most && (kept.parcel.nextAt ?? moment) <= moment
        }
        let first = due.min { one, other in
            (one.parcel.nextAt ?? moment, one.parcel.number) < (other.parcel.nextAt ?? moment, other.parcel.number)
        }
        guard let first else { return nil }
        state.parcels[first.parcel.id]?.lease = lease
        return first.parcel
    }

    package func put(_ parcel: Parcel, leasedUntil lease: Instant?) throws -> Bool {
        guard let kept = state.parcels[parcel.id] else { return false }
        if let lease, kept.lease != lease || kept.parcel.state != .waiting { return false }
        state.parcels[parcel.id] = MemoryState.KeptParcel(parcel: parcel)
        return true
    }

    package func parcel(_ id: RecordID) throws -> Parcel? { state.parcels[id]?.parcel }

    package func parcels(_ state: Parcel.State?, atMost limit: Int) throws -> [Parcel] {
        sorted { state == nil || $0.state == state }.reversed().prefix(limit).map(\.parcel)
    }

    package func parcels(_ state: Parcel.State, to points: [RecordID], atMost limit: Int) throws -> [Parcel] {
        sorted { $0.state == state && points.contains($0.point) }.reversed().prefix(limit).map(\.parcel)
    }

    package func parcels(waitingFor point: RecordID) throws -> [Parcel] {
        sorted { $0.state == .waiting && $0.point == point }.map(\.parcel)
    }

    package func parcels(of referral: RecordID) throws -> [Parcel] {
        sorted { $0.referral == referral }.map(\.parcel)
    }

    package func unowned(since moment: Instant) throws -> [UnownedReferral] {
        let all = state.latest(ReferralRecord.self)
        let found = all.compactMap { referral -> UnownedReferral? in
            guard let sent = referral.sent, let changed = state.records[referral.id]?.last?.at else { return nil }
            if referral.status == .sent {
                let messages = sorted { $0.referral == referral.id && $0.event == .referralSent }.map(\.parcel.state)
                guard !messages.contains(.delivered), !isSeen(referral, from: sent.to, ["sent-to-agency"], since: nil)
                else { return nil }
                let isTold = state.points.values.contains { $0.isStanding && $0.agency == sent.to }
                let reason = UnownedReferral.Reason(ofMessages: messages, isToldSomewhere: isTold)
                return UnownedReferral(id: referral.id, from: sent.from, to: sent.to, since: sent.at, reason)
            }
            let rules: Set = ["took-part", "same-unit", "same-agency"]
            guard referral.status.isBack, !isSeen(referral, from: referral.holding.agency, rules, since: changed)
            else { return nil }
            return UnownedReferral(id: referral.id, from: sent.from, to: sent.to, since: changed, .unheard)
        }
        return found.filter { $0.since <= moment }.sorted { ($0.since, $0.id) < ($1.since, $1.id) }
    }

    private func isSeen(
        _ referral: ReferralRecord,
        from agency: AgencyID,
        _ rules: Set<String>,
        since moment: Instant?
    ) -> Bool {
        state.journal.contains { line in
            line.subject == referral.id && line.agency == agency && rules.contains(line.rule)
                && moment.map { line.at >= $0 } ?? true
        }
    }

    private func sorted(_ isMeant: (Parcel) -> Bool) -> [MemoryState.KeptParcel] {
        state.parcels.values.filter { isMeant($0.parcel) }
            .sorted { ($0.parcel.number, $0.parcel.id) < ($1.parcel.number, $1.parcel.id) }
    }
}

extension MemoryState.KeptParcel {
    fileprivate var state: Parcel.State { parcel.state }
}
