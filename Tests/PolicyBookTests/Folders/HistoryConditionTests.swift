import Notation
import Testing
import Understand
import Vocabulary

@testable import PolicyBook

/// Conditions on earlier contacts, and on who tells of this one.
@Suite struct HistoryConditionTests {
    private static let test = "understand/tests/at-risk.yaml"
    private static let frailty = "- vulnerability: [frailty]"

    private func criterion(_ yaml: String) throws -> Criterion {
        let source = Source(name: "condition")
        let node = try NodeReader.yaml(Array(yaml.utf8), from: source)
        return try ConditionReading(glossary: Glossary([])).criterion(Field(node, at: "", in: source))
    }

    @Test(arguments: [
        ("{contacts_here: {at_least: 3}}", Atom.contactsHere(3, within: nil)),
        ("{contacts_here: {at_least: 2, within: {days: 30}}}", .contactsHere(2, within: .days(30))),
        ("{rising: {of: factors}}", .rising(.factors, within: nil)),
        ("{rising: {of: people, within: {months: 6}}}", .rising(.people, within: .months(6))),
        ("{told_by: possible-cause}", .toldBy(.possibleCause)),
        ("{told_by: close}", .toldBy(.close)),
        (
            "{more_often: {at_least: 3, recent: {days: 30}, within: {months: 6}}}",
            .moreOften(3, recent: .days(30), within: .months(6))
        ),
    ])
    func `it is read as it says`(_ yaml: String, _ atom: Atom) throws {
        #expect(try criterion(yaml) == .atom(atom))
    }

    @Test func `contacts may be those after which nobody went back`() throws {
        var count = ContactCount(atLeast: 2)
        #expect(try criterion("{contacts: {at_least: 2}}") == .atom(.contacts(count)))
        count.notFollowedUp = true
        #expect(try criterion("{contacts: {at_least: 2, followed_up: no}}") == .atom(.contacts(count)))
        count.earlierOnly = true
        count.within = .months(1)
        let whole = "{contacts: {at_least: 2, followed_up: no, earlier: yes, within: {months: 1}}}"
        #expect(try criterion(whole) == .atom(.contacts(count)))
    }

    static let slips = [
        Slip(
            test,
            frailty,
            "- contacts_here: {within: {days: 7}}",
            says: "met_when.all[0].contacts_here: 'at_least' is missing; add 'at_least: …'"
        ),
        Slip(
            test,
            frailty,
            "- contacts_here: {at_least: 0}",
            says: "met_when.all[0].contacts_here.at_least: '0' is not a whole number from 1 to 10000; "
                + "write digits, such as 3"
        ),
        Slip(
            test,
            frailty,
            "- contacts_here: {at_least: 2, with_in: {days: 7}}",
            says: "met_when.all[0].contacts_here.with_in: 'with_in' is not a key here; did you mean 'within'?"
        ),
        Slip(
            test,
            frailty,
            "- rising: {of: factor}",
            says: "met_when.all[0].rising.of: 'factor' is not what may be rising; did you mean 'factors'?"
        ),
        Slip(
            test,
            frailty,
            "- rising: {of: people, within: 7}",
            says: "met_when.all[0].rising.within: fields are expected here, not a single value; "
                + "write 'key: value' pairs"
        ),
        Slip(
            test,
            frailty,
            "- more_often: {at_least: 3, within: {days: 30}}",
            says: "met_when.all[0].more_often: 'recent' is missing; add 'recent: …'"
        ),
        Slip(
            test,
            frailty,
            "- told_by: closed",
            says: "met_when.all[0].told_by: 'closed' is not a kind of teller; did you mean 'close'?"
        ),
        Slip(
            test,
            frailty,
            "- contacts: {at_least: 2, followed_up: maybe}",
            says: "met_when.all[0].contacts.followed_up: 'maybe' is neither yes nor no; write yes or no"
        ),
    ]

    @Test(arguments: slips)
    func `a slip in it is told where it stands`(_ slip: Slip) throws {
        let (found, expected) = try slip.found()
        #expect(found == expected)
    }

    @Test(arguments: [
        "{told_by: close}", "{rising: {of: factors}}", "{contacts: {at_least: 2}}",
        "{more_often: {at_least: 2, recent: {days: 1}, within: {days: 2}}}",
    ])
    func `it asks about one person, and stands in no rule about the contact`(_ condition: String) throws {
        #expect(try criterion(condition).atoms.allSatisfy(\.isAboutPerson))
        #expect(try criterion("{rising: {of: people}}").atoms.allSatisfy { !$0.isAboutPerson })
        #expect(try criterion("{contacts_here: {at_least: 2}}").atoms.allSatisfy { !$0.isAboutPerson })
    }
}
