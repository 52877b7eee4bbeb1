package import Access
package import Vocabulary

/// Lists by when what is to be learnt, for whoever shows the private address of an account; it shows nobody.
package struct ReadLearningDays<Store: Transactions>: Sendable
where Store.Session: StandingRecords & CalendarSecrets {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(showing digest: [UInt8]) async throws -> [LearningDay] {
        let ground = try desk.ground
        return try await desk.store.read { session in
            guard let account = try session.account(ofCalendar: digest) else { throw Refusal.notFound("calendar") }
            return try session.standings(of: AccountID(account.id.text)).compactMap { standing in
                guard standing.isAsked, let day = standing.day,
                    let programme = ground.policy.programmes.first(where: { $0.id == standing.programme })
                else { return nil }
                return LearningDay(
                    programme: programme.id,
                    title: programme.term.title,
                    day: day,
                    isRefresh: [.done, .refresh].contains(standing.state),
                    stamp: ground.moment
                )
            }
        }
    }
}

/// The day by which a programme is due.
package struct LearningDay: Hashable, Sendable {
    package let programme: ProgrammeID
    package let title: String
    package let day: CalendarDay
    /// Whether it is done, and runs out then.
    package let isRefresh: Bool
    package let stamp: Instant
}
