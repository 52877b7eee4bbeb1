import Notation
import Testing

@testable import PolicyInWords

/// Any file of the policy, told value by value.
struct PlainValuesTests {
    private func lists(_ text: String, open: Set<String> = []) throws -> [PolicyEntry.List] {
        let node = try NodeReader.read(Array(text.utf8), from: Source(name: "test"), as: .yaml)
        return PlainValues(titles: ["marac": "High-risk conference"], open: open).lists(of: node)
    }

    @Test func `times, lists and names are told in words, and the head is left out`() throws {
        let told = try lists(
            """
            id: x
            title: Something
            source: Somebody
            answer_within: {working_days: 10}
            whole: [marac, home-visit]
            clocks:
              high: {hours: 1}
              late_day: {from: "16:00", begins: "09:00"}
              covers: 2026-12-25
              is_used: yes
              source: Their guidance, https://example.org
            """
        )
        #expect(told.map(\.heading) == ["Answer within", "Whole", "Clocks"])
        #expect(told[0].items.map(\.words) == ["10 working days"])
        #expect(told[1].items.map(\.words) == ["High-risk conference", "home visit"])
        #expect(
            told[2].items.map(\.words) == [
                "High: 1 hour", "Late day", "Covers: 25 December 2026", "Is used: yes", "Source: Their guidance",
            ]
        )
        #expect(told[2].items[1].details == ["From: 16:00", "Begins: 09:00"])
    }

    @Test func `one of a list stands by its title, with whatever else it says below`() throws {
        let told = try lists(
            """
            outcomes:
              - {id: help-given, title: Help was given, meaning: Somebody came, is_help: true}
              - {agency: health, why: They know}
            """
        )
        #expect(told[0].items.map(\.words) == ["Help was given: Somebody came", "Agency: health; why: They know"])
        #expect(told[0].items[0].details == ["Is help: yes"])
    }

    @Test func `what nobody has checked is marked where it stands, and nothing else is`() throws {
        let text = """
            clocks: {take: {high: {hours: 1}}, decide: {high: {hours: 4}}}
            kinds:
              - {id: a, title: One, within: {days: 1, source: Theirs}}
              - {id: b, title: Two}
            """
        let told = try lists(text, open: ["clocks.decide", "kinds.b", "kinds.a.within"])
        #expect(told.flatMap(\.items).filter(\.isUnverified).map(\.words) == ["Decide", "Two"])
        #expect(told[1].items[0].details == ["Within: 1 day; Source: Theirs (not yet verified)"])
        #expect(try lists(text).flatMap(\.items).filter(\.isUnverified).isEmpty)
    }
}
