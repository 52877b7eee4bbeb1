import Foundation
@testable import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// Who is primary where several routes and agreements speak of one agency.
struct AgreedPartTests {
    private let bureau: Bureau

    init() throws {
        bureau = try Bureau()
    }

    private func outline(_ pathways: [String]) throws -> AssessmentOutline {
        var outline = SmallOutline()
        outline.referrals = pathways.map { .small("p1", by: PathwayID($0), to: "childrens-social-care") }
        outline.agencies = [.init(agency: "childrens-social-care", person: "p1", role: .primary)]
        return try outline.outline
    }

    private func agreement(_ number: Int, _ roles: [AgreedRole], _ routes: [AgreedRoute] = []) -> AgreementRecord {
        var made = AgreementRecord(
            .numbered(number),
            bureau.terms { ($0.clocks, $0.roles, $0.routes) = ([], roles, routes) },
            replacing: nil,
            at: bureau.world.now,
            by: Bureau.force
        )
        made.status = .agreed
        return made
    }

    private func local(_ agreements: [AgreementRecord]) -> LocalTerms {
        LocalTerms(agreements, for: "police", nil, on: bureau.today)
    }

    private let lesser = AgreedRole("early-help", "childrens-social-care", .supporting, because: "Families first.")
    private let named = AgreedRole("early-help", "education", .primary, because: "Families first.")

    @Test func `who is primary by another route is not let go of`() throws {
        let terms = local([agreement(901, [lesser, named])])
        #expect(try terms.primary(of: outline(["early-help"])) == ["education"])
        let both = try outline(["early-help", "childrens-safeguarding"])
        #expect(terms.primary(of: both) == ["childrens-social-care", "education"])
    }

    @Test func `the lesser part of one agreement and the primary of another let go of nobody`() throws {
        let terms = local([agreement(901, [lesser]), agreement(902, [named])])
        #expect(try terms.primary(of: outline(["early-help"])) == ["childrens-social-care", "education"])
    }

    @Test func `who gets nothing by agreement is to be named, and who gets something can be referred to`() throws {
        let door = AgreedRoute("early-help", to: "education", because: "One door.")
        let terms = local([agreement(901, [], [door])])
        #expect(try terms.directsAway("childrens-social-care", from: "police", outline(["early-help"])))
        let both = try outline(["early-help", "childrens-safeguarding"])
        #expect(!terms.directsAway("childrens-social-care", from: "police", both))
        #expect(try !LocalTerms.none.directsAway("childrens-social-care", from: "police", outline(["early-help"])))
    }

    @Test func `closing asks to name whom nothing is referred to by agreement`() async throws {
        try bureau.graded()
        let door = AgreedRoute("adult-safeguarding", to: "health", because: "One door.")
        let terms = bureau.terms { ($0.parties, $0.clocks, $0.routes) = ($0.parties + ["health"], [], [door]) }
        let health = Actor.of(.partnerPractitioner, agency: "health", unit: nil)
        let id = try await bureau.agree(terms).id
        try await bureau.sign(id, by: health)
        let obstacle = ClosingObstacle.notToldAndNotReferredTo("adult-social-care")
        #expect(try await bureau.standing().obstacles == [.nobodyHolds, obstacle])
        #expect(obstacle.told.remedy == "name who holds it there and how they were told")
    }
}
