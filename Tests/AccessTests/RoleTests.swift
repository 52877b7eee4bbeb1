import Access
import TestSupport
import Testing
import Vocabulary

/// Who may do what, as a table that stands here and not in the program.
struct RoleTests {
    private static let deeds: [Deed] = [
        .recordContact, .readContact, .changeContact, .judgeContact, .reviewJudgement, .linkPerson, .readPerson,
        .searchPeople, .draftReferral, .readReferral, .sendReferral, .withdrawReferral, .readReceivedReferral,
        .receiveReferral, .answerReferral, .attendContact, .closeContact, .readJournal, .readOwnJournal,
        .readDirectory,
        .importDirectory, .notifyHub, .readNotification, .screenNotification, .answerResearch, .readControls,
        .changeControl, .runMeeting, .attendMeeting, .readPlan, .changePlan, .answerPlannedAction, .readFindings,
        .setFindingAside, .seeToDeliveries, .recordAdvice, .readAgreement, .draftAgreement, .signAgreement,
        .raiseConcern, .readConcern, .readAutomatic, .learn, .exchangeLearning,
        .readOldVersions, .applyForLicence, .decideLicence, .readRegister, .buildPortfolio,
        .assessPortfolio, .readPortfolios, .runCourses, .readTeamLearning, .readCoverage, .nameChampion,
        .samplePractice, .supervisePractice, .assurePractice,
        .readInvestigation, .allocateInvestigation, .allowUnlicensed, .readAllocations,
        .runExercises, .joinExercise,
        .moderatePortfolios, .reviewContent, .keepWelfare, .leadWelfare, .acknowledgePart, .readPilots, .runPilots,
        .decidePilots, .declareConnection, .endConnection, .restrictPerson, .keepRestrictions, .openRestricted,
    ]

    /// For each deed in order: `u` the own unit, `a` the own agency, `i` what is one's own, `.` never.
    private static let table: [AccountRole: String] = [
        .responder: "uuuu.uuuuuuu...uu.iu.uu..uu..uu.u.iuu....uu..u..i.........i....i..i.....i.u.u",
        .supervisor: "uuuuuuuuuuuu...uu.iu.uu..uu..uu.uuiuu....uu..u.ai...uu.uu.uuuu.i..i.....i.u.u",
        .hubCoordinator: "aaaa.aaaaaaaaaaaa.iaaaaaaaaaaaaaaaiaaaa..aa..a..i..............i..i.a...i.a.a",
        .specialist: "aaaa.aaaaaaa...aa.ia.aa..aa..aa.aaiaa....aa..a..i.........i....i..i.....i.a.a",
        .partnerPractitioner: "aaaa.aaaaaaaaaaaa.ia.aa.aaaaaaaaaa.aaaaaaaa..a..i..............i..i.a...i.a.a",
        .assessor: "..................ia................a....aa..a..ia.............i..i.....i....",
        .trainer: "..................ia................a....aaaaa..i..a.a.........i.ai..a..i....",
        .qualityAssurer: "..................ia................a....aa.aa.ai.aaaaaa.a....aiaai..aa.i....",
        .licensingPanel: "..................ia................a....aa..aaai..............i..i.....i....",
        .welfareLead: "..................ia................a....aa..a..i..............i..ia....i....",
        .chiefOfficer: "..................ia................a.a..aa.aa.ai...aaa...a.aa.i..i.aaaai....",
        .professionalStandards: "..................ia................a....aa..a..i..............i..i.....ia.a.",
        .informationManager: ".................aia..............i.a....aa..a..i..............i..i.....i....",
        .administrator: "..................iaa.............a.aaa..aaa.a..i..............i..i.a...i....",
    ]

    private static let holdings: [(what: String, holding: Holding)] = [
        ("own unit", Holding(agency: "police", unit: "north", involved: ["somebody"])),
        ("other unit", Holding(agency: "police", unit: "south", involved: ["somebody"])),
        ("no unit", Holding(agency: "police", unit: nil, involved: ["somebody"])),
        ("other agency", Holding(agency: "health", unit: "north", involved: ["somebody"])),
        ("took part", Holding(agency: "health", unit: "south", involved: ["somebody", "me"])),
    ]

    /// The rule for each holding in order; nil where it is not there.
    private static func rules(_ extent: Character, hasUnit: Bool) -> [String?] {
        switch (extent, hasUnit) {
        case ("a", _): ["same-agency", "same-agency", "same-agency", nil, "took-part"]
        case ("u", true): ["same-unit", nil, nil, nil, "took-part"]
        default: [nil, nil, nil, nil, "took-part"]
        }
    }

    @Test func `the table speaks of every role and every deed`() {
        #expect(Set(Self.table.keys) == Set(AccountRole.allCases))
        #expect(Set(Self.deeds) == Set(Deed.allCases))
        #expect(Self.table.values.allSatisfy { $0.count == Deed.allCases.count })
    }

    @Test(arguments: AccountRole.allCases, [UnitID?("north"), nil])
    func `a role may what the table says and nothing else`(role: AccountRole, unit: UnitID?) throws {
        let actor = Actor(account: "me", agency: "police", unit: unit, roles: [role])
        let row = try #require(Self.table[role])
        for (deed, extent) in zip(Self.deeds, row) {
            guard extent != "." else {
                let refused = #expect(throws: Refusal.self) { try Access.reach(of: actor, to: deed) }
                #expect(refused?.code == .notAllowed, "\(deed)")
                continue
            }
            let reach = try Access.reach(of: actor, to: deed)
            let found = Self.holdings.map { reach.rule(for: $0.holding) }
            #expect(found == Self.rules(extent, hasUnit: unit != nil), "\(deed)")
        }
    }

    @Test(arguments: Deed.allCases) func `somebody without roles may nothing`(deed: Deed) {
        let actor = Actor(account: "me", agency: "police", unit: "north", roles: [])
        let refused = #expect(throws: Refusal.self) { try Access.reach(of: actor, to: deed) }
        #expect(refused?.code == .notAllowed)
    }

    @Test(arguments: AccountRole.allCases, AccountRole.allCases)
    func `of several roles the widest reach counts`(one: AccountRole, other: AccountRole) throws {
        let actor = Actor(account: "me", agency: "police", unit: "north", roles: [one, other])
        let rows = try [#require(Self.table[one]), #require(Self.table[other])]
        for (deed, extents) in zip(Self.deeds, zip(rows[0], rows[1])) {
            let both = [extents.0, extents.1]
            let widest = ["a", "u", "i"].first { both.contains(Character($0)) } ?? "."
            guard widest != "." else {
                #expect(throws: Refusal.self, "\(deed)") { try Access.reach(of: actor, to: deed) }
                continue
            }
            let reach = try Access.reach(of: actor, to: deed)
            #expect(Self.holdings.map { reach.rule(for: $0.holding) } == Self.rules(Character(widest), hasUnit: true))
        }
    }

    @Test func `an account that took part is known by its id and nothing else`() throws {
        let actor = Actor(account: "somebody", agency: "education", unit: nil, roles: [.responder])
        let reach = try Access.reach(of: actor, to: .readContact)
        #expect(Self.holdings.allSatisfy { reach.rule(for: $0.holding) == "took-part" })
    }
}
