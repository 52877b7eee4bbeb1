import Vocabulary

/// What each role may do, and how far; what is not here it may not.
enum RoleTable {
    static func extent(of role: AccountRole, for deed: Deed) -> Extent? {
        table[role]?[deed]
    }

    private static let records: [Deed] = [
        .recordContact, .readContact, .changeContact, .judgeContact, .attendContact, .closeContact, .linkPerson,
        .readPerson, .searchPeople, .draftReferral, .readReferral, .sendReferral, .withdrawReferral, .notifyHub,
        .readNotification, .readControls, .changeControl, .readPlan, .changePlan, .readFindings,
        .recordAdvice, .restrictPerson, .openRestricted,
    ]

    /// What those do who answer for the work of others.
    private static let overseeing: [Deed] = [.setFindingAside]

    /// What is done with referrals that others sent.
    private static let received: [Deed] = [
        .readReceivedReferral, .receiveReferral, .answerReferral, .answerResearch, .answerPlannedAction,
    ]

    /// What is done at meetings: of one's own agency, and of those it is invited to.
    private static let meetings: [Deed] = [.runMeeting, .attendMeeting]

    /// What a partner raises with another agency.
    private static let raising: [Deed] = [.raiseConcern, .readConcern]

    /// What concerns nobody's records and belongs to no unit: the directory, agreements, what Heed does by itself, what one learns.
    private static let forAll: [Deed] = [
        .readDirectory, .readAgreement, .readAutomatic, .learn, .applyForLicence,
    ]

    /// What is done with agreements between agencies.
    private static let agreements: [Deed] = [.draftAgreement, .signAgreement]

    /// What one does for what is in one's own name: whoever owns where an agency is told sees to what does not arrive there.
    private static let owning: [Deed] = [.seeToDeliveries]

    /// What those see, in the whole agency, who may have to know who holds a licence.
    private static let register: [Deed] = [.readRegister]

    /// What everybody does for themselves alone.
    private static let forOneself: [Deed] = [
        .readOwnJournal, .buildPortfolio, .joinExercise, .keepWelfare, .declareConnection,
    ]

    /// How those learn for whom one answers: who owes what, and how many of each unit have learnt what they should.
    private static let team: [Deed] = [.readTeamLearning, .readCoverage]

    /// What those do who answer for the practice of a unit: they see its people one by one.
    private static let supervising: [Deed] = [.samplePractice, .supervisePractice]

    /// What those do who look after the practice of an agency: they see units, and people in counts alone.
    private static let assuring: [Deed] = [.samplePractice, .assurePractice]

    /// What those see of investigations who do a part of one: what they took part in, and nothing else of the unit.
    private static let investigating: [Deed] = [.readInvestigation]

    /// What those do who answer for who investigates.
    private static let allocating: [Deed] = [
        .readInvestigation, .allocateInvestigation, .allowUnlicensed, .readAllocations,
    ]

    /// What those see and decide, in the whole agency, who answer for it: their rank lets them allow what a licence does not.
    private static let answeringFor: [Deed] = [.readInvestigation, .allowUnlicensed, .readAllocations]

    /// What those do who look after how a programme is judged.
    private static let standardising: [Deed] = [.runExercises, .moderatePortfolios]

    /// What those do who look after what is taught.
    private static let teaching: [Deed] = [.reviewContent]

    /// What those do who speak for an agency where it learns together with others.
    private static let speaking: [Deed] = [.acknowledgePart]

    /// What those do who try something, and say what came of it.
    private static let piloting: [Deed] = [.readPilots, .runPilots]

    private static let table: [AccountRole: [Deed: Extent]] = [
        .responder: reaching(.unit, records + forAll, own: owning + investigating),
        .supervisor: reaching(
            .unit,
            records + [.reviewJudgement] + forAll + overseeing + team + supervising + allocating,
            own: owning
        )
        .merging(reaching(.agency, register)) { $1 },
        .hubCoordinator: reaching(
            .agency,
            records + received + forAll + meetings + [.importDirectory, .screenNotification] + overseeing + agreements
                + speaking,
            own: owning
        ),
        .specialist: reaching(.agency, records + forAll + overseeing, own: owning + investigating),
        .partnerPractitioner: reaching(
            .agency,
            records + received + forAll + meetings + overseeing + agreements + raising + speaking
        ),
        .informationManager: reaching(.agency, [.readJournal] + forAll, own: owning),
        .assessor: reaching(.agency, forAll + [.assessPortfolio]),
        .trainer: reaching(
            .agency,
            forAll + teaching + [.exchangeLearning, .readOldVersions, .runCourses, .readCoverage, .readPilots]
        ),
        .qualityAssurer: reaching(
            .agency,
            forAll + register + team + assuring + standardising + teaching + piloting
                + [.readOldVersions, .readPortfolios, .runCourses, .nameChampion]
        ),
        .licensingPanel: reaching(.agency, forAll + register + [.decideLicence]),
        .welfareLead: reaching(.agency, forAll + [.leadWelfare]),
        .professionalStandards: reaching(.agency, forAll + [.endConnection, .keepRestrictions]),
        .chiefOfficer: reaching(
            .agency,
            forAll + register + team + answeringFor + speaking + piloting
                + [.signAgreement, .readOldVersions, .nameChampion, .decidePilots]
        ),
        .administrator: reaching(
            .agency,
            forAll + [.importDirectory, .seeToDeliveries, .exchangeLearning] + agreements + speaking
        ),
    ]

    private static func reaching(_ extent: Extent, _ deeds: [Deed], own: [Deed] = []) -> [Deed: Extent] {
        Dictionary(uniqueKeysWithValues: deeds.map { ($0, extent) } + (own + forOneself).map { ($0, .involvement) })
    }
}
