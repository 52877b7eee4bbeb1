import Access
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// What shows on the board, from when on, and to whom.
struct BoardTests {
    @Test func `an order shows four weeks before its end, and a control that has none never`() async throws {
        let ward = try await Ward(ends: Ward.day("2027-01-22"), at: Ward.noon("2026-11-20"))
        #expect(try await ward.contact().controls.map(\.id) == [Ward.order])
        ward.bureau.world.set(Ward.noon("2026-12-24"))
        #expect(try await ward.board().isEmpty)
        ward.bureau.world.set(Ward.noon("2026-12-25"))
        let line = try #require(try await ward.board().first)
        #expect(line.control.control == "non-molestation-order" && line.due == Ward.day("2027-01-22"))
        #expect(line.person?.id == Cast.nora.id && line.workingDaysLeft == 20)
    }

    @Test func `days with work count down to the last, and what is over has none`() async throws {
        let ward = try await Ward()
        for (day, left) in [("2026-11-20", 5), ("2026-11-24", 3), ("2026-11-26", 1), ("2026-11-27", 0)] {
            ward.bureau.world.set(Ward.noon(day))
            #expect(try await ward.board().map(\.workingDaysLeft) == [left])
        }
        let last = try await ward.board()
        #expect(last.map { $0.isLastChance(on: Ward.ends) } == [true])
        #expect(try await ward.lapse(on: "2026-11-28") == 1)
        #expect(try await ward.board().map(\.workingDaysLeft) == [nil])
        #expect(try await ward.board().map(\.control.state) == [.lapsed])
    }

    @Test func `what the document has something follow does not show`() async throws {
        let ward = try await Ward(successor: "a full order, granted")
        #expect(try await ward.control().state == .followed)
        #expect(try await ward.board().isEmpty)
        #expect(try await ward.lapse(on: "2026-12-01") == 0)
    }

    @Test func `what had ended before the contact shows at once, and is not said to lapse again`() async throws {
        let ward = try await Ward(ends: Ward.day("2026-11-19"))
        #expect(try await ward.board().map(\.control.state) == [.lapsed])
        #expect(try await ward.lapse(on: "2026-11-20") == 0)
    }

    @Test func `everybody who is named is accounted for once`() async throws {
        let ward = try await Ward()
        let (_, entries, _) = try await ward.bureau.account { try await ward.board() }
        #expect(entries == [Journaled(.consult, .person, Cast.nora.id, under: "lists-lapsing-controls")])
    }

    @Test func `whoever does not reach the contact sees nothing, and those of no such role are refused`() async throws {
        let ward = try await Ward()
        for outsider in Bureau.outsiders {
            if outsider.code == .notAllowed {
                await ward.bureau.refuses(.notAllowed) { try await ward.board(by: outsider.actor) }
            } else {
                #expect(try await ward.board(by: outsider.actor).isEmpty)
            }
        }
        #expect(try await ward.board(by: .of(.supervisor, 2)).count == 1)
    }

    @Test func `others are told once of each end that comes near, and again of a later one`() async throws {
        let ward = try await Ward()
        let (count, _, events) = try await ward.bureau.account { try await ward.warn() }
        #expect(count == 1 && events == [Event(.controlAboutToLapse, of: ward.id)])
        #expect(try await ward.warn() == 0)
        try await ward.follow(.extend(until: Ward.day("2027-02-26"), words: "The family court, 20 November"))
        #expect(try await ward.warn() == 0)
        ward.bureau.world.set(Ward.noon("2027-01-29"))
        #expect(try await ward.warn() == 1)
    }
}
