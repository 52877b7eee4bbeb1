import Documents
import Notation
import Recognise
import Testing
import Vocabulary

@Suite struct ContactReadingTests {
    @Test func `the contact itself is read`() throws {
        let contact = try Sample.contact()
        #expect(contact.reference == "HD-2026-000123")
        #expect(contact.at == Instant(text: "2026-11-20T22:10:00Z"))
        #expect(contact.kind == .attended)
        #expect(contact.reporter?.name == "R. Shah")
        #expect(contact.reporter?.relation == "neighbour")
        #expect(contact.reporter?.kind == .public)
        #expect(contact.location == Location(line: "14 Mill Lane", postcode: "B14 7QH", kind: "home", nation: .wales))
        #expect(
            contact.narrative
                == "Mrs Pike said \"he looks after it\": & *all* of it.\nNo food [none] in the house.\n"
        )
        #expect(contact.judgement?.grade == .medium)
        #expect(contact.judgement?.rationale == "No injury, but money going")
        #expect(contact.judgement?.by == "PC 4411")
    }

    @Test func `a person is read with every field`() throws {
        let person = try #require(try Sample.contact().person("p1"))
        #expect(person.name == PersonName(given: "Joan", family: "Pike"))
        #expect(person.birth == .born(.year(1944)))
        #expect(person.roles == [.subject, .victim])
        #expect(person.home == Location(line: "14 Mill Lane", postcode: "B14 7QH"))
        #expect([person.school, person.gp, person.language] == ["none", "Dr Ames", "Welsh"])
        #expect([person.interpreter, person.ethnicity, person.occupation] == ["not needed", "Welsh", "retired"])
        #expect(
            person.observations == [
                Observation("spoken-for", source: .seen, note: "son answered for her"),
                Observation("money-taken", source: .told),
            ]
        )
        #expect(person.vulnerabilities == ["dementia", "older-person"])
        #expect(person.consent == Consent(.refused, reason: "fears losing her home"))
        #expect(person.agreements == [Agreement("victim-support", .given, told: true)])
        #expect(person.spokenToAlone == false)
        #expect(person.voice == "He looks after my pension.")
    }

    @Test func `wishes, needs and desired outcomes follow each other`() throws {
        let person = try #require(try Sample.contact().person("p1"))
        #expect(person.wishes == ["To stay in my home.", "a warm room", "company", "to have her card back"])
    }

    @Test func `a name may be plain text`() throws {
        #expect(try Sample.contact().person("p2")?.name == PersonName(given: "Dewi", family: "Pike"))
        let single = Sample.yaml.replacing("name: Dewi Pike", with: "name: Dewi")
        #expect(try Sample.contact(single).person("p2")?.name == PersonName(given: "Dewi"))
    }

    @Test func `an age is a number or a range`() throws {
        let contact = try Sample.contact()
        #expect(contact.person("p2")?.birth == .agedBetween(50, 55))
        #expect(contact.person("p3")?.birth == .aged(82))
    }

    @Test func `what is missing stays unknown`() throws {
        let contact = try Sample.contact("at: 2026-11-20T22:10:00Z\nkind: call\nnarrative:\npeople: [{id: p1}]")
        let person = try #require(contact.person("p1"))
        #expect(contact.narrative.isEmpty)
        #expect(contact.reporter == nil && contact.judgement == nil && contact.history.isEmpty)
        #expect(person.birth == nil && person.consent == nil && person.spokenToAlone == nil && person.name == nil)
        #expect(contact.answers["crime", about: nil] == nil)
    }

    @Test func `the situation is read`() throws {
        let contact = try Sample.contact()
        #expect(contact.relationships == [Relationship(from: "p2", to: "p1", kind: "son")])
        #expect(
            contact.situation == [
                RecordedFeature("financial-abuse", about: "p1", by: "p2", note: "holds her card")
            ]
        )
    }

    @Test func `a control is read, and no successor is none`() throws {
        let control = try #require(try Sample.contact().controls.first)
        #expect(control.control == "care-package")
        #expect(control.protects == "p1")
        #expect(control.owner == "adult-social-care")
        #expect(control.state == .weakened)
        #expect(control.verified == CalendarDay(text: "2026-10-01"))
        #expect(control.ends == CalendarDay(text: "2026-12-01"))
        #expect(control.successor == nil)
        #expect(control.failedBecause == "visits were missed")
    }

    @Test(arguments: [("None", nil), ("~", nil), ("day centre", "day centre")] as [(String, String?)])
    func `a successor is named or there is none`(_ written: String, _ successor: String?) throws {
        let text = Sample.yaml.replacing("successor: none", with: "successor: \(written)")
        #expect(try Sample.contact(text).controls.first?.successor == successor)
    }

    @Test func `a control without a state is of unknown state, and may end before it was verified`() throws {
        let text = Sample.yaml.replacing("state: weakened", with: "note_is_not_here: x")
            .replacing("        note_is_not_here: x\n", with: "").replacing(
                "ends: 2026-12-01",
                with: "ends: 2026-09-01"
            )
        let edited = text.replacing("    note_is_not_here: x\n", with: "")
        #expect(try Sample.contact(edited).controls.first?.state == .unknown)
        #expect(try Sample.contact(edited).controls.first?.ends == CalendarDay(text: "2026-09-01"))
    }

    @Test func `YAML and JSON of the same contact read equal`() throws {
        let yaml = try NodeReader.yaml(Array(Sample.yaml.utf8), from: Sample.source)
        for json in [JSONText(yaml.json).compact, JSONText(yaml.json).pretty] {
            let node = try NodeReader.read(Array(json.utf8), from: Source(name: "standard input"))
            let contact = try ContactReading(knowing: .sample).contact(from: node, in: Sample.source)
            #expect(wholeDescription(contact) == wholeDescription(try Sample.contact()))
        }
        #expect(wholeDescription(try Sample.contact()).contains("spoken-for"))
    }

    @Test func `JSON answers may be true, false and numbers`() throws {
        let text = """
            {"at": "2026-11-20T22:10:00Z", "kind": "call", "narrative": "", "people": [{"id": "p1", "age": 82,
            "spoken_to_alone": true}], "answers": {"crime": true, "p1.dash-yes-count": 9, "immediate-risk": null}}
            """
        let node = try NodeReader.json(Array(text.utf8), from: Sample.source)
        let contact = try ContactReading(knowing: .sample).contact(from: node, in: Sample.source)
        #expect(contact.answers["crime", about: nil] == .yes)
        #expect(contact.answers["immediate-risk", about: nil] == nil)
        #expect(contact.answers["dash-yes-count", about: "p1"] == .number(9))
        #expect(contact.person("p1")?.spokenToAlone == true)
        #expect(contact.person("p1")?.birth == .aged(82))
    }

    @Test func `a contact inside a larger document is read from its field`() throws {
        let text =
            "name: a case\ncontact: {at: 2026-11-20T22:10:00Z, kind: call, narrative: x, people: [{id: p1, gp: [a]}]}"
        let node = try NodeReader.yaml(Array(text.utf8), from: Sample.source)
        var fields = try Fields(node, at: "", in: Sample.source)
        let field = try fields.required("contact")
        let error = try #require(throws: BadInput.self) { try ContactReading(knowing: .sample).contact(field) }
        #expect(error.field == "contact.people[0].gp")
    }
}
