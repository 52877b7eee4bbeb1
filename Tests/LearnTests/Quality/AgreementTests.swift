import Foundation
import Learn
import Testing

/// Kappas and their errors are those that an independent implementation gives, and what cannot be told is never a number.
struct AgreementTests {
    /// What `make_agreement_tables.py` writes.
    private struct Tables: Decodable {
        let cohen: [Cohen]
        let fleiss: [Fleiss]

        struct Cohen: Decodable {
            let one: [Int]
            let other: [Int]
            let kappa: Double
            let error: Double
        }

        struct Fleiss: Decodable {
            let items: [[Int]]
            let kappa: Double
            let error: Double
        }

        static var all: Tables {
            get throws {
                let place = URL(filePath: #filePath).deletingLastPathComponent().appending(
                    path: "agreement-tables.json"
                )
                return try JSONDecoder().decode(Tables.self, from: Data(contentsOf: place))
            }
        }
    }

    private func isNear(_ one: Double, _ other: Double, by distance: Double = 1e-9) -> Bool {
        abs(one - other) <= distance
    }

    @Test func `two who judge agree as another implementation has it`() throws {
        let tables = try Tables.all.cohen
        #expect(tables.count == 100)
        for table in tables {
            let found = try #require(CohensKappa.agreement(table.one, table.other).kappa)
            #expect(isNear(found.value, table.kappa) && isNear(found.standardError, table.error))
        }
    }

    @Test func `many who judge agree as another implementation has it`() throws {
        let tables = try Tables.all.fleiss
        #expect(tables.count == 100)
        for table in tables {
            let found = try #require(FleissKappa.agreement(table.items).kappa)
            #expect(isNear(found.value, table.kappa) && isNear(found.standardError, table.error))
        }
    }

    @Test func `the worked examples come out as they are told`() throws {
        let one = Array(repeating: 1, count: 25) + Array(repeating: 0, count: 25)
        let other =
            Array(repeating: 1, count: 20) + Array(repeating: 0, count: 5) + Array(repeating: 1, count: 10)
            + Array(repeating: 0, count: 15)
        let cohen = try #require(CohensKappa.agreement(one, other).kappa)
        #expect(isNear(cohen.value, 0.4) && isNear(cohen.standardError, 0.127, by: 1e-4))
        #expect(
            isNear(cohen.interval.lowerBound, 0.151, by: 1e-3) && isNear(cohen.interval.upperBound, 0.649, by: 1e-3)
        )
        let fleiss = try #require(FleissKappa.agreement([[1, 1, 1], [0, 0, 0], [1, 1, 1], [1, 0, 0]]).kappa)
        #expect(isNear(fleiss.value, 0.6571, by: 1e-4))
        let share = try #require(ShareInterval(6, of: 8))
        #expect(
            isNear(share.interval.lowerBound, 0.409, by: 1e-3) && isNear(share.interval.upperBound, 0.929, by: 1e-3)
        )
    }

    /// Thirty patients, six psychiatrists, five diagnoses: Fleiss, Measuring nominal scale agreement among many raters (1971).
    @Test func `the published example has its kappa and its distance from chance`() throws {
        let counts = [
            "00060", "03003", "01401", "00006", "03030", "20400", "00402", "20310", "20040", "00006", "10050", "11040",
            "03300", "10050", "02031", "00501", "30012", "51000", "02040", "10203", "00006", "01050", "02013", "20040",
            "10041", "05010", "40002", "02040", "10500", "00006",
        ]
        let items = counts.map { line in
            line.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element.wholeNumberValue ?? 0) }
        }
        let found = try #require(FleissKappa.agreement(items).kappa)
        #expect(isNear(found.value, 0.430, by: 5e-4))
        #expect(isNear(found.value / found.standardError, 17.65183, by: 1e-4))
    }

    @Test func `all alike is a whole agreement, and its interval is no wider`() throws {
        let found = try #require(CohensKappa.agreement([0, 1, 1, 0], [0, 1, 1, 0]).kappa)
        #expect(found.value == 1 && found.interval == 1...1)
        #expect(try #require(FleissKappa.agreement([[0, 0, 0], [1, 1, 1]]).kappa).value == 1)
    }

    @Test func `what cannot be told has its reason`() {
        #expect(CohensKappa.agreement([1], [1]) == .undefined(.tooFewItems))
        #expect(CohensKappa.agreement([1, 1, 1], [1, 1, 1]) == .undefined(.allAlike))
        #expect(FleissKappa.agreement([]) == .undefined(.tooFewItems))
        #expect(FleissKappa.agreement([[1], [0]]) == .undefined(.tooFewAssessors))
        #expect(FleissKappa.agreement([[1, 1], [1, 1]]) == .undefined(.allAlike))
        #expect(ShareInterval(0, of: 0) == nil)
    }

    @Test func `one who says always the same beside one who does not agrees no better than by chance`() throws {
        let found = try #require(CohensKappa.agreement([1, 1, 1, 1], [1, 0, 1, 0]).kappa)
        #expect(found.value == 0 && found.standardError.isFinite)
    }

    @Test func `one who has drifted is found, and nobody else`() throws {
        let items = (0..<10).map { item in [item % 2, item % 2, item % 2, item == 0 ? 0 : 1 - item % 2] }
        let found = AgreementWithRest.all(items)
        #expect(found.map { $0?.hasDrifted } == [false, false, false, true])
        #expect(found[3]?.own == ShareInterval(1, of: 10) && found[3]?.others == ShareInterval(30, of: 30))
        let once = (0..<10).map { item in [1, 1, 1, item == 0 ? 0 : 1] }
        #expect(AgreementWithRest.all(once).allSatisfy { $0?.hasDrifted == false })
    }

    @Test func `two alone have no rest that is of one mind, and an even rest says nothing`() {
        #expect(AgreementWithRest.all([[0, 1], [1, 1]]) == [nil, nil])
        #expect(AgreementWithRest.all([[0, 1, 0]])[0] == nil)
    }
}
