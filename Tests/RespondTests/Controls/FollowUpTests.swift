import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// What is done about a control that ends.
struct FollowUpTests {
    @Test func `a successor takes its place, is assessed with the contact, and shows when it ends itself`() async throws
    {
        let ward = try await Ward()
        let (contact, entries, events) = try await ward.bureau.account {
            try await ward.follow(.replace(Ward.successor()))
        }
        #expect(contact.controls.map(\.state) == [.followed, .standing])
        #expect(contact.controls.first?.moves.map(\.successor) == ["placed.1"])
        #expect(contact.controlsAsOf == Ward.day("2026-11-20"))
        #expect(entries.map(\.kind) == ["contact", "person", "assessment"])
        #expect(events.map(\.name) == [.controlReplaced, .contactAssessed])
        #expect(ward.assessing.controls.last??.controls == contact.controls)
        #expect(try await ward.board().isEmpty)
        #expect(try await ward.lapse(on: "2026-12-01") == 0)
        ward.bureau.world.set(Ward.noon("2027-05-21"))
        #expect(try await ward.board().map(\.control.id) == ["placed.1"])
    }

    @Test func `what is extended shows when its new end comes near`() async throws {
        let ward = try await Ward()
        try await ward.follow(.extend(until: Ward.day("2027-02-26"), words: "The family court, 20 November"))
        #expect(try await ward.control().ends == Ward.day("2027-02-26"))
        #expect(try await ward.control().lead == Lead(showFrom: Ward.day("2027-01-29"), actBy: Ward.day("2027-02-26")))
        #expect(try await ward.board().isEmpty)
        #expect(try await ward.lapse(on: "2027-02-27") == 1)
    }

    @Test func `what is not needed any more shows no more, and why stays written`() async throws {
        let ward = try await Ward()
        try await ward.follow(.release(words: "He moved abroad."))
        #expect(try await ward.control().moves.map(\.words) == ["He moved abroad."])
        #expect(try await ward.board().isEmpty)
        #expect(try await ward.lapse(on: "2026-12-01") == 0)
    }

    @Test func `one that has lapsed is followed up late`() async throws {
        let ward = try await Ward()
        #expect(try await ward.lapse(on: "2026-11-30") == 1)
        let late = Ward.successor(begins: "2026-12-02")
        #expect(try await ward.follow(.replace(late)).controls.map(\.state) == [.followed, .standing])
    }

    @Test func `each move is made only while the control stands so that it can`() async throws {
        for move in ControlMove.allCases where move.rule.deed != nil {
            let ward = try await Ward()
            try await ward.follow(.release(words: "He moved abroad."))
            let followUps: [ControlMove: ControlFollowUp] = [
                .extend: .extend(until: Ward.day("2027-01-29"), words: "Court"),
                .replace: .replace(Ward.successor()), .release: .release(words: "Again"),
            ]
            let followUp = try #require(followUps[move])
            await ward.bureau.refuses(.notInThisState) { try await ward.follow(followUp) }
        }
    }

    static let mistakes: [(ControlFollowUp, String)] = [
        (.extend(until: Ward.day("2026-11-19"), words: "Court"), "until"),
        (.extend(until: Ward.ends, words: "Court"), "until"),
        (.extend(until: Ward.day("2026-12-11"), words: " "), "words"),
        (.release(words: ""), "words"),
        (.replace(Ward.successor("care-packige")), "control"),
        (.replace(Ward.successor(protects: "p9")), "protects"),
        (.replace(Ward.successor(keeper: " ")), "keeper"),
        (.replace(Ward.successor(ends: nil)), "ends"),
        (.replace(Ward.successor(ends: "2026-11-27")), "ends"),
        (.replace(Ward.successor(begins: "2026-10-01", ends: "2026-11-01")), "ends"),
        (.replace(Ward.successor(review: "2026-11-01")), "review"),
        (.replace(Ward.successor(ends: "2026-12-11", review: "2026-12-12")), "review"),
        (.replace(Ward.successor(begins: "2026-11-29")), "begins"),
    ]

    @Test(arguments: mistakes)
    func `what is wrong is named, and changes nothing`(followUp: ControlFollowUp, field: String) async throws {
        let ward = try await Ward()
        let refused = await ward.bureau.refuses(.badInput) { try await ward.follow(followUp) }
        #expect(refused?.problems.map(\.field) == [field])
    }

    @Test func `only those follow it up who hold the contact, as they read it`() async throws {
        let ward = try await Ward()
        let release = ControlFollowUp.release(words: "He moved abroad.")
        for outsider in Bureau.outsiders {
            await ward.bureau.refuses(outsider.code) { try await ward.follow(release, by: outsider.actor) }
            await ward.bureau.refuses(outsider.code) {
                try await PutControlInPlace(ward.desk)(
                    Ward.successor(),
                    for: ward.id,
                    expecting: nil,
                    by: outsider.actor
                )
            }
        }
        await ward.bureau.refuses(.versionStale) { try await ward.follow(release, expecting: 7) }
        await ward.bureau.refuses(.notFound) { try await ward.follow(release, "placed.1") }
        try await ward.follow(release, by: .of(.supervisor, 4))
    }
}
