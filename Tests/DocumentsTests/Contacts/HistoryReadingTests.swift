import Documents
import Notation
import Recognise
import Testing
import Vocabulary

@Suite struct HistoryReadingTests {
    @Test func `an earlier contact is read, whoever it is about`() throws {
        let earlier = try #require(try Sample.contact().history.first)
        #expect(earlier.at == Instant(text: "2026-09-02T09:00:00Z"))
        #expect(earlier.kind == .online)
        #expect(earlier.narrative == "Her niece is worried.")
        #expect(earlier.people == ["p1", "p9"])
        #expect(earlier.situation == [RecordedFeature("isolation", about: "p1")])
        #expect(earlier.grade == .low)
        #expect(earlier.concerns == ["relative-concern"])
    }

    @Test func `an earlier contact may be as short as its time, and is then a call`() throws {
        let earlier = try #require(try Sample.contact().history.last)
        #expect(earlier.at == Instant(text: "2026-08-01T08:00:00Z"))
        #expect(earlier.kind == .call)
        #expect(earlier.people.isEmpty && earlier.grade == nil && earlier.narrative.isEmpty)
    }

    @Test func `an earlier contact may hold whatever a contact holds`() throws {
        let text = Sample.yaml.replacing(
            "    at: 2026-08-01T09:00:00+01:00",
            with: "    at: 2026-08-01T09:00:00+01:00"
        ).replacing(
            "  - at: 2026-08-01T09:00:00+01:00\n",
            with: """
                  - at: 2026-08-01T09:00:00+01:00
                    reference: HD-1
                    reporter: {name: A}
                    location: {line: 1 High Street}
                    people: [{id: p7, name: Ann Lee, born: 1950, roles: [victim]}]
                    relationships: [{from: p7, to: p8, is: friend}]
                    controls: [{control: carer, protects: p8}]
                    answers: {crime: no, p8.has-capacity: yes}
                    instruments: [{instrument: home-check, about: p8, answers: {cold: yes}}]
                    history: [{at: 2026-01-01T00:00:00Z}]

                """
        )
        #expect(try Sample.contact(text).history.last?.people == ["p7"])
    }

    @Test func `the places of an earlier contact are where it was and where those met then live`() throws {
        let text = Sample.yaml.replacing(
            "    people: [{id: p1}, p9]",
            with: """
                    location: {line: 1 Quay, postcode: CF10 1AA, kind: street}
                    people: [p9, {id: p1}, {id: p2, home: {line: 14 Mill Lane, postcode: B14 7QH}}]
                """
        )
        let earlier = try #require(try Sample.contact(text).history.first)
        #expect(earlier.people == ["p9", "p1", "p2"])
        #expect(
            earlier.places == [
                Location(line: "1 Quay", postcode: "CF10 1AA", kind: "street"),
                Location(line: "14 Mill Lane", postcode: "B14 7QH"),
            ]
        )
        #expect(try Sample.contact().history.map(\.places.isEmpty) == [true, true])
    }

    @Test(arguments: [
        (
            "concerns: [relative-concern]", "concerns: [relative-consern]", ".concerns[0]",
            "'relative-consern' is not a clue"
        ),
        ("judgement: {grade: low}", "judgement: {grade: lo}", ".judgement.grade", "'lo' is not a grade"),
        ("kind: online", "kind: on-line", ".kind", "'on-line' is not a kind of contact"),
        ("kind: online", "kinds: online", ".kinds", "'kinds' is not a key here"),
        ("people: [{id: p1}, p9]", "people: [{id: p1, rolls: []}]", ".people[0].rolls", "'rolls' is not a key here"),
        (
            "people: [{id: p1}, p9]", "people: [{id: p1, born: 2026-10}]", ".people[0].born",
            "'2026-10' is after the contact"
        ),
        (
            "people: [{id: p1}, p9]", "people: [{id: p1, home: {postcod: B1}}]", ".people[0].home.postcod",
            "'postcod' is not a key here"
        ),
        ("kind: online", "location: {lin: 1 Quay}", ".location.lin", "'lin' is not a key here"),
        (
            "kind: online", "instruments: [{instrument: home-chek, about: p8, answers: {}}]",
            ".instruments[0].instrument", "'home-chek' is not an instrument"
        ),
        ("people: [{id: p1}, p9]", "people: [{name: A}]", ".people[0]", "'id' is missing"),
    ])
    func `a slip in an earlier contact is as much an error`(
        _ piece: String,
        _ other: String,
        _ field: String,
        _ problem: String
    ) throws {
        let (error, line) = try Sample.fault(replacing: "    " + piece, with: "    " + other)
        #expect(error.field == "history[0]" + field)
        #expect(error.line == line)
        #expect(error.problem.hasPrefix(problem), "\(error)")
    }
}
