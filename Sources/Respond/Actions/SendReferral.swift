import Access
package import Recognise
import Understand
package import Vocabulary

/// Sends a drafted referral: what is told from now on stands fixed, and everybody told of is accounted for.
package struct SendReferral<Store: Transactions>: Sendable where Store.Session: ContactRecords & ReferralRecords {
    private let desk: HandoverDesk<Store>

    package init(_ desk: HandoverDesk<Store>) {
        self.desk = desk
    }

    /// `others` are the people of the contact, beside the one referred, whom the words tell of.
    package func callAsFunction(
        _ id: RecordID,
        telling told: ComposedReferral,
        alsoOf others: [PersonID] = [],
        expecting version: Int?,
        by actor: Actor,
        finishing draft: FinishedDraft? = nil,
        writtenIn seconds: Int? = nil
    ) async throws -> ReferralRecord {
        try await self(
            id,
            telling: { _ in told },
            alsoOf: others,
            expecting: version,
            by: actor,
            finishing: draft,
            writtenIn: seconds
        )
    }

    /// The same, where what is told is made of the draft.
    package func callAsFunction(
        _ id: RecordID,
        telling tell: @escaping @Sendable (ReferralRecord) -> ComposedReferral,
        alsoOf others: [PersonID] = [],
        expecting version: Int?,
        by actor: Actor,
        finishing draft: FinishedDraft? = nil,
        writtenIn seconds: Int? = nil,
        receipt: Receipt<ReferralRecord>? = nil
    ) async throws -> ReferralRecord {
        try await desk.move(
            .send,
            id,
            expecting: version,
            by: actor,
            finishing: draft,
            receipt: receipt,
            answering: { referral, _ in referral },
            preparing: { referral, ground in
                let told = tell(referral)
                try told.check()
                try told.check(leavingOut: referral.leftOut)
                let contact = try ground.session.contact(referral.contact, .latest)
                // Who it is about may have been found to be somebody else since it was drafted.
                let now = contact?.record(of: referral.recommended.person)
                let toldOf = try others.map { person in
                    guard let record = contact?.record(of: person) else { throw Self.unknown(person) }
                    return record
                }
                let besides = ([now].compactMap(\.self) + toldOf).removingRepeats().filter { $0 != referral.person }
                referral.sent = Sent(
                    told,
                    of: referral,
                    under: ground.policy,
                    at: ground.moment,
                    by: actor,
                    alsoOf: besides,
                    writtenIn: seconds
                )
                return besides
            }
        )
    }

    private static func unknown(_ person: PersonID) -> Refusal {
        let remedy = "name people of the contact, or nobody"
        let problem = FieldProblem(field: "also_of", problem: "there is nobody called \(person)", remedy: remedy)
        return Refusal(.badInput, problem.problem, remedy: remedy, problems: [problem])
    }
}
