import ContactForms
import Recognise
import Testing
import Understand
import Vocabulary

@testable import Website

struct CheckRowsTests {
    private let choices: PolicyChoices = {
        let calendar = WorkingCalendar(
            bankHolidays: [],
            terms: [],
            covers: CalendarDay(number: 0)...CalendarDay(number: 40_000),
            schoolDayBegins: 510
        )
        return PolicyChoices(
            policy: Policy(name: Policy.Name(id: "small", version: "1", sha256: "0"), calendar: calendar)
        )
    }()

    private func rows(_ values: [String: [String]], _ section: DraftSection) -> [CheckPage.Row] {
        CheckRows(kept: DraftFields(values), choices: choices).rows(of: section)
    }

    @Test func `a draft that holds nothing lacks how it came, and shows no other row`() {
        let all = DraftSection.listed.flatMap { rows([:], $0) }
        #expect(all.map(\.term) == ["How it came to you"])
        #expect(all.map(\.isMissing) == [true])
    }

    @Test func `what was chosen is told in words`() {
        let told = rows(
            ["kind": ["attended"], "at.day": ["3"], "at.month": ["2"], "at.year": ["2026"], "at.time": ["19:24"]],
            .occasion
        )
        #expect(told.map(\.words) == ["Attended", "3 February 2026, 19:24"])
    }

    @Test func `a control tells how it is and whom it protects`() throws {
        let values = [
            "persons": ["p1"], "people.p1.given": ["Joan"], "controls.1.control": ["carer"],
            "controls.1.state": ["failed"], "controls.1.protects": ["p1"],
            "controls.1.failed_because": ["He takes her money"],
        ]
        let row = try #require(rows(values, .controls).first)
        #expect(row.words == "Failed, protects Joan\nHe takes her money")
    }
}
