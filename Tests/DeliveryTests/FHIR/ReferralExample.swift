import Vocabulary

@testable import Delivery

/// Referrals of invented people between invented agencies.
enum ReferralExample {
    static let naming = FHIRNaming(base: "https://heed.force.example/")
    static let sentAt = Instant(seconds: 1_795_000_000)
    static let id: RecordID = "019a7b2e-2222-7000-8000-000000000002"
    static let police = OutgoingAgency("police", name: "Example Police", endpoint: "https://heed.force.example/fhir")
    static let care = OutgoingAgency("adult-social-care", name: "Example Adult Social Care")

    /// One with everything that there can be.
    static func full(_ agreement: OutgoingBasis.Agreement = .given) -> OutgoingReferral {
        OutgoingReferral(
            id: id,
            pathway: .init("adult-safeguarding", title: "Safeguarding of an adult"),
            from: police,
            to: care,
            writer: "Asha Rao, responder",
            person: OutgoingPerson(
                id: "019a7b2e-5555-7000-8000-000000000005",
                name: "Joan Pike",
                born: .month(year: 1944, month: 3),
                details: [
                    .init("Address", "12 Example Lane\nExampleton"), .init("General practice", "Example Surgery"),
                ]
            ),
            concerns: "Her carer takes her pension. \"Nothing left\", she said.",
            request: "See her at home, without the carer.",
            note: "Ring before ten.",
            basis: OutgoingBasis(agreement, words: "Joan Pike agreed", lawful: ["Care Act 2014 section 42"]),
            sentAt: sentAt,
            due: sentAt.adding(hours: 24)
        )
    }

    /// One with no more than there must be.
    static func bare() -> OutgoingReferral {
        OutgoingReferral(
            id: id,
            pathway: .init("adult-safeguarding", title: "Safeguarding of an adult"),
            from: police,
            to: care,
            person: OutgoingPerson(
                id: "019a7b2e-5555-7000-8000-000000000005",
                details: [.init("Address", " "), .init("", "nothing")]
            ),
            concerns: "Her carer takes her pension.",
            request: "See her at home.",
            note: " ",
            basis: OutgoingBasis(.notAsked, words: "Not asked: she could not be seen alone", lawful: []),
            sentAt: sentAt
        )
    }

    static func task(_ status: TaskStatus, reason: String? = nil, note: String? = nil) -> OutgoingTask {
        OutgoingTask(
            of: id,
            status,
            reason: reason,
            note: note,
            sentAt: sentAt,
            changedAt: sentAt.adding(hours: 1),
            owner: care
        )
    }
}
