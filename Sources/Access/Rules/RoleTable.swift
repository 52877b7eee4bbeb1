import Vocabulary

/// What each role may do, and how far; what is not here it may not.
enum RoleTable {
    static func extent(of role: AccountRole, for deed: Deed) -> Extent? {
        table[role]?[deed]
    }

    private static let records: [Deed] = [
        .recordContact, .readContact, .changeContact, .judgeContact, .attendContact, .closeContact, .linkPerson,
        .readPerson, .searchPeople, .draftReferral, .readReferral, .sendReferral, .withdrawReferral, .notifyHub,
        .readNotification, .readControls, .changeControl, .readPlan, .changePlan,
    ]

    /// What is done with referrals that others sent.
    private static let received: [Deed] = [
        .readReceivedReferral, .receiveReferral, .answerReferral, .answerResearch, .answerPlannedAction,
    ]

    /// What is done at meetings: of one's own agency, and of those it is invited to.
    private static let meetings: [Deed] = [.runMeeting, .attendMeeting]

    /// What concerns no person: the directory belongs to no agency and no unit.
    private static let forAll: [Deed] = [.readDirectory]

    private static let table: [AccountRole: [Deed: Extent]] = [
        .responder: reaching(.unit, records + forAll),
        .supervisor: reaching(.unit, records + [.reviewJudgement] + forAll),
        .hubCoordinator: reaching(
            .agency,
            records + received + forAll + meetings + [.importDirectory, .screenNotification]
        ),
        .specialist: reaching(.agency, records + forAll),
        .partnerPractitioner: reaching(.agency, records + received + forAll + meetings),
        .informationManager: reaching(.agency, [.readJournal] + forAll),
        .assessor: reaching(.agency, forAll),
        .chiefOfficer: reaching(.agency, forAll),
        .administrator: reaching(.agency, forAll + [.importDirectory]),
    ]

    private static func reaching(_ extent: Extent, _ deeds: [Deed]) -> [Deed: Extent] {
        Dictionary(uniqueKeysWithValues: deeds.map { ($0, extent) })
    }
}
