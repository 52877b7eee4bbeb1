import Documents
import Notation
import Foundation
import Recognise
import Testing

/// A contact that uses every field of the contact document.
enum Sample {
    static let source = Source(name: "contact.yaml")

    static let yaml = """
        reference: HD-2026-000123
        at: 2026-11-20T22:10:00Z
        kind: attended
        reporter: {name: R. Shah, relation: neighbour, kind: public}
        location: {line: 14 Mill Lane, postcode: B14 7QH, kind: home, nation: wales}
        narrative: |
          Mrs Pike said "he looks after it": & *all* of it.
          No food [none] in the house.
        people:
          - id: p1
            name: {given: Joan, family: Pike}
            born: 1944
            roles: [subject, victim]
            home: {line: 14 Mill Lane, postcode: B14 7QH}
            school: none
            gp: Dr Ames
            language: Welsh
            interpreter: not needed
            ethnicity: Welsh
            occupation: retired
            observations:
              - clue: spoken-for
                source: seen
                note: son answered for her
              - {clue: money-taken, source: told}
            vulnerabilities: [dementia, older-person]
            consent: {referral: refused, reason: "fears losing her home"}
            agreement:
              - {pathway: victim-support, state: given, told: true}
            spoken_to_alone: false
            voice: "He looks after my pension."
            wishes: "To stay in my home."
            needs: [a warm room, company]
            desired_outcomes: to have her card back
          - id: p2
            name: Dewi Pike
            age: 50-55
            roles: [carer]
          - id: p3
            age: 82
        relationships:
          - {from: p2, to: p1, is: son}
        situation:
          - feature: financial-abuse
            about: p1
            by: p2
            note: holds her card
        controls:
          - control: care-package
            protects: p1
            owner: adult-social-care
            state: weakened
            verified: 2026-10-01
            ends: 2026-12-01
            successor: none
            failed_because: visits were missed
        answers:
          immediate-risk: no
          crime: yes
          p1.unable-to-protect-self: unknown
          p1.has-capacity: False
          p1.dash-yes-count: 9
          p2.has-capacity: not-asked
        instruments:
          - instrument: four-signs
            about: p1
            answers: {fixated: yes, unwanted: False, repeated: refused}
            note: asked at the door
        history:
          - at: 2026-09-02T09:00:00Z
            kind: online
            narrative: Her niece is worried.
            people: [{id: p1}, p9]
            situation: [{feature: isolation, about: p1}]
            judgement: {grade: low}
            concerns: [relative-concern]
          - at: 2026-08-01T09:00:00+01:00
        judgement: {grade: medium, rationale: "No injury, but money going", by: PC 4411}
        """

    static func contact(_ yaml: String = Sample.yaml) throws(BadInput) -> Contact {
        let node = try NodeReader.yaml(Array(yaml.utf8), from: source)
        return try ContactReading(knowing: .sample).contact(from: node, in: source)
    }

    /// What is wrong with the sample once a piece of it is replaced, and the line on which the replacement begins.
    static func fault(replacing piece: String, with other: String) throws -> (error: BadInput, line: Int) {
        let place = try #require(yaml.range(of: piece))
        let edited = yaml.replacingCharacters(in: place, with: other)
        let line = yaml[..<place.lowerBound].count { $0 == "\n" } + 1
        return (try #require(throws: BadInput.self) { try contact(edited) }, line)
    }
}
