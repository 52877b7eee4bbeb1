import Vocabulary

/// What each role may do, and how far; what is not here it may not.
enum RoleTable {
    static func extent(of role: AccountRole, for deed: Deed) -> Extent? {
        table[role]?[deed]
    }

    private static let records: [Deed] = [
        .recordContact, .readContact, .changeContact, .judgeContact, .attendContact, .linkPerson, .readPerson,
        .searchPeople, .draftReferral, .readReferral, .sendReferral, .withdrawReferral,
    ]

    /// What is done with referrals that others sent.
    private static let received: [Deed] = [.readReceivedReferral, .receiveReferral, .answerReferral]

    private static let table: [AccountRole: [Deed: Extent]] = [
        .responder: reaching(.unit, records),
        .supervisor: reaching(.unit, records + [.reviewJudgement]),
        .hubCoordinator: reaching(.agency, records + received),
        .specialist: reaching(.agency, records),
        .partnerPractitioner: reaching(.agency, records + received),
        .informationManager: reaching(.agency, [.readJournal]),
        .assessor: [:],
        .chiefOfficer: [:],
        .administrator: [:],
    ]

    private static func reaching(_ extent: Extent, _ deeds: [Deed]) -> [Deed: Extent] {
        Dictionary(uniqueKeysWithValues: deeds.map { ($0, extent) })
    }
}
