import Access
package import Recognise
package import Vocabulary

/// Asks agencies what they know of people; each has an ask and a clock of its own.
package struct AskAgencies<Store: Transactions>: Sendable
where Store.Session: NotificationRecords & ContactRecords & PersonRecords & ResearchRecords {
    private let desk: HubDesk<Store>

    package init(_ desk: HubDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ id: RecordID,
        _ question: ResearchQuestion,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<NotificationView>? = nil
    ) async throws -> NotificationView {
        let world = desk.world
        return try await desk.move(
            .research,
            id,
            saying: question.why,
            expecting: version,
            by: actor,
            receipt: receipt,
            answering: { NotificationView($0, $1.contact, side: .hub, by: actor) },
            preparing: { notification, change, ground in
                let policy = ground.policy.hub
                try question.check(of: notification.about, under: policy)
                let footing = policy.footings.first { $0.id == question.footing }
                let within = policy.research.within[ground.contact.summary.grade]
                let due = within.due(after: ground.moment, by: ground.policy.calendar)
                let people = question.about.isEmpty ? notification.about : question.about.removingRepeats()
                try ground.session.check(mayTell: question.agencies, of: people)
                for person in people {
                    let details = try ground.session.person(person, .latest)?.details
                    let asked = ResearchRecord.Asked(
                        at: ground.moment,
                        by: actor.account,
                        question: question.question,
                        why: question.why,
                        footing: footing.map { "\($0.title): \($0.authority.words)" } ?? "",
                        told: details?.told(policy.research.details) ?? []
                    )
                    for agency in question.agencies.removingRepeats() {
                        let ask = ResearchRecord(
                            id: world.newID(),
                            of: notification,
                            person: person,
                            to: agency,
                            asked,
                            due: due
                        )
                        change.write(ask, .collect, under: ground.rule)
                        change.disclose(.record(.person, person), to: agency, under: ground.rule)
                    }
                }
            }
        )
    }
}
