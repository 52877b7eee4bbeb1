import Recognise
import Testing
import Vocabulary

struct ConsentTests {
    private var person: Person {
        var person = Person("p1")
        person.consent = Consent(.refused)
        person.agreements = [Agreement("way", .given), Agreement("path", .withdrawn)]
        return person
    }

    @Test func `consent to a route is the agreement for it`() {
        #expect(person.consent(to: "way") == .given)
        #expect(person.consent(to: "path") == .withdrawn)
    }

    @Test func `consent to a route without an agreement is the general answer`() {
        #expect(person.consent(to: "other") == .refused)
    }

    @Test func `consent that was never recorded was not asked`() {
        #expect(Person("p1").consent(to: "way") == .notAsked)
    }

    @Test func `an agreement stands without a general answer`() {
        var silent = person
        silent.consent = nil
        #expect(silent.consent(to: "way") == .given)
        #expect(silent.consent(to: "other") == .notAsked)
    }
}
