package import Access
package import Respond
package import Vocabulary

extension MemorySession: FeedbackRecords {
    package func outcomesToRead(
        within reach: Reach,
        of actor: Actor,
        _ page: PageRequest
    ) throws -> Page<ReferralRecord> {
        Page(of: unread(within: reach, of: actor), page) { $0.id.text }
    }

    package func tallyOutcomesToRead(within reach: Reach, of actor: Actor, atMost limit: Int) throws -> Int {
        min(limit, unread(within: reach, of: actor).count)
    }

    package func isOutcomeRead(of referral: RecordID, since ended: Instant) throws -> Bool {
        state.outcomesRead[referral].map { $0 >= ended } ?? false
    }

    package func keepOutcomeRead(of referral: RecordID, at moment: Instant, by account: AccountID) throws {
        state.outcomesRead[referral] = moment
    }

    package func counts(of part: CountedPart, within reach: Reach) throws -> [RouteCounts] {
        guard !reach.isOnlyInvolvement else { return [] }
        var all: [String: RouteCounts] = [:]
        var (writers, timers) = ([String: Set<AccountID>](), [String: Set<AccountID>]())
        var contacts: [String: Set<RecordID>] = [:]
        var times: [String: [Int]] = [:]
        for course in state.latest(ReferralRecord.self).compactMap(ReferralCourse.init)
        where course.sentAt >= part.from && course.sentAt < part.before && course.isCounted(part.side, reach) {
            let other = part.side == .sent ? course.to : course.from
            let key = "\(course.pathway) \(other)"
            all[key, default: RouteCounts(course.pathway, other)].add(course)
            writers[key, default: []].insert(course.writer)
            contacts[key, default: []].insert(course.contact)
            guard let seconds = course.seconds else { continue }
            timers[key, default: []].insert(course.writer)
            times[key, default: []].append(seconds)
        }
        for key in times.keys {
            let sorted = times[key, default: []].sorted()
            all[key]?.timers = timers[key, default: []].count
            all[key]?.timed = sorted.count
            all[key]?.seconds = sorted[(sorted.count - 1) / 2]
        }
        for key in all.keys {
            all[key]?.writers = writers[key, default: []].count
            all[key]?.contacts = contacts[key, default: []].count
        }
        return Array(all.values)
    }

    private func unread(within reach: Reach, of actor: Actor) -> [ReferralRecord] {
        func ended(_ referral: ReferralRecord) -> Instant { referral.ending?.at ?? .noon }
        let found = state.latest(ReferralRecord.self).filter { referral in
            guard referral.sent != nil, let ending = referral.ending else { return false }
            let isRead = state.outcomesRead[referral.id].map { $0 >= ending.at } ?? false
            return referral.isOutcome(for: actor) && !isRead && reach.inLists.rule(for: referral.holding) != nil
        }
        return found.sorted { (ended($0), $0.id) < (ended($1), $1.id) }
    }
}

extension ReferralCourse {
    fileprivate func isCounted(_ side: CountedPart.Side, _ reach: Reach) -> Bool {
        switch side {
        case .sent: from == reach.agency && (reach.unit == nil || unit == reach.unit)
        case .received: reach.rule(forWhatWasSentTo: to, .none) != nil
        }
    }
}

extension RouteCounts {
    fileprivate mutating func add(_ course: ReferralCourse) {
        sent += 1
        inTime += course.isInTime == true ? 1 : 0
        accepted += course.answer == .accepted ? 1 : 0
        declined += course.answer == .declined ? 1 : 0
        declinedByPerson += course.answer == .declinedByPerson ? 1 : 0
        expired += course.answer == .expired ? 1 : 0
        asked += course.wasAsked ? 1 : 0
        completed += course.outcome == nil ? 0 : 1
        met += course.goals.met
        partly += course.goals.partly
        notMet += course.goals.notMet
        metIn += course.goals.met > 0 ? 1 : 0
        partlyIn += course.goals.partly > 0 ? 1 : 0
        notMetIn += course.goals.notMet > 0 ? 1 : 0
        if let outcome = course.outcome { outcomes[outcome, default: 0] += 1 }
        if let reason = course.reason { reasons[reason, default: 0] += 1 }
        for item in course.leftOut { leftOut[item, default: 0] += 1 }
    }
}
