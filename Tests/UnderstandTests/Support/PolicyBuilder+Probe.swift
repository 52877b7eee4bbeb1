import Recognise
import Vocabulary

@testable import Understand

extension PolicyBuilder {
    /// Whether a condition holds about a person, everything found included; about the contact where the person is nil.
    func holds(
        _ criterion: Criterion,
        of person: PersonID? = "p1",
        in contact: Contact,
        clues: [FoundClue] = [],
        labels: [String] = []
    ) throws -> Bool {
        let probed = alert("probe", about: person == nil ? .contact : .person, when: criterion)
        return try probed.assess(contact, clues: clues, labels: labels).raises("probe", about: person)
    }

    /// How a test that is always in play comes out, when it rests on a condition.
    func result(
        of criterion: Criterion,
        about person: PersonID = "p1",
        in contact: Contact
    ) throws -> TestResult.Result? {
        try test("probe", raisedBy: .always, metWhen: criterion).assess(contact).result("probe", about: person)
    }
}
