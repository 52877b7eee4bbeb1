import Documents
import Notation
import PolicyBook
import Recognise
import Testing
import Vocabulary

@testable import ContactForms

/// What keeps a contact from being recorded is told in words, with the page and the field that mend it.
struct ObstacleTests {
    private static let whole: [String: [String]] = [
        "kind": ["call"], "at.day": ["20"], "at.month": ["6"], "at.year": ["2026"], "at.time": ["10:00"],
        "narrative": ["x"], "persons": ["p1", "p2"], "people.p1.given": ["Joan"], "people.p1.family": ["Pike"],
    ]

    private static let assessing = Result { LiveAssessing(PoliciesByDay(try PolicyBook(PolicyFolder.bundled()))) }

    private func told(_ more: [String: [String]], to fields: [String: [String]] = whole) -> [String] {
        var form = ContactForm(DraftFields(fields.merging(more) { _, new in new }))
        _ = form.document()
        return form.obstacles.map(line)
    }

    /// What the reader of the document says, as it is told.
    private func read(_ more: [String: [String]]) throws -> [String] {
        var form = ContactForm(DraftFields(Self.whole.merging(more) { _, new in new }))
        let document = KeptDocument(try Node(form.document()))
        let assessing = try Self.assessing.get()
        do {
            _ = try assessing.contact(in: document)
            return []
        } catch let refusal as Refusal {
            return form.obstacles(refusal.problems).map(line)
        }
    }

    private func line(_ obstacle: Obstacle) -> String {
        "\(obstacle.section.path)#\(obstacle.field) \(obstacle.words)"
    }

    @Test func `an empty draft is told everything that a contact needs`() {
        #expect(told([:], to: [:]) == ["occasion#kind Say how it came to you", "occasion#at.day Say when it happened"])
    }

    @Test func `what is said to happen later than now is told, and what happened now is not`() throws {
        var form = ContactForm(DraftFields(Self.whole))
        _ = form.document()
        let typed = form.instant("at")
        let moment = try #require(typed)
        form.check(notAfter: moment)
        #expect(form.obstacles == [])
        form.check(notAfter: moment.adding(hours: -1))
        #expect(form.obstacles.map(line) == ["occasion#at.day Check when it happened: it cannot be later than now"])
    }

    @Test func `nothing stands in the way of a contact in which nothing else is written`() throws {
        #expect(told([:]) == [])
        #expect(try read([:]) == [])
    }

    @Test(arguments: [
        (
            "people.p1.consent.reason",
            "agreement#people.p1.consent.referral Say what Joan Pike answered about being referred"
        ),
        (
            "people.p2.agreement.3.pathway",
            "agreement#people.p2.agreement.3.state Say what a person whose name is not known answered for that service"
        ),
        (
            "people.p1.agreement.1.state",
            "agreement#people.p1.agreement.1.pathway Say for which service Joan Pike gave another answer"
        ),
        ("situation.4.note", "situation#situation.4.feature Say what entry 1 of the situation is, or take it out"),
        ("controls.2.successor", "controls#controls.2.control Say what control 1 is, or take it out"),
    ])
    func `an entry that was begun is told what it lacks`(field: String, words: String) {
        #expect(told([field: ["x"]]) == [words])
    }

    @Test func `a relationship that was begun is told each end`() {
        #expect(
            told(["relationships.2.is": ["son"], "relationships.1.is": [""]]) == [
                "people#relationships.2.from Say who is the first person of relationship 2",
                "people#relationships.2.to Say who is the second person of relationship 2",
            ]
        )
    }

    @Test func `a date that is none is told by what it is the date of, in the order of the pages`() {
        let wrong = told([
            "controls.1.control": ["visits"], "controls.1.ends.day": ["31"], "people.p1.born.day": ["9"],
            "at.month": ["13"],
        ])
        #expect(
            wrong == [
                "occasion#at.day Check when it happened: write a day, a month and a year, such as 20 11 2026",
                "people/p1#people.p1.born.day Check when Joan Pike was born: write the year alone, the month and year, "
                    + "or the whole date",
                "controls#controls.1.ends.day Check when control 1 ends: write a day, a month and a year, or leave all "
                    + "three empty",
            ]
        )
    }

    @Test(arguments: ["old", "16-", "-4", "131", "about 80", "8o"])
    func `an age that is none is told, and is not written`(age: String) {
        #expect(
            told(["people.p1.age": [age]]) == [
                "people/p1#people.p1.age Check how old Joan Pike is: write whole years, such as 82 or 16-20"
            ]
        )
    }

    @Test(arguments: ["0", "82", "16-20", "16 – 20"])
    func `an age is a number of years, or two`(age: String) throws {
        #expect(try told(["people.p1.age": [age]]) + read(["people.p1.age": [age]]) == [])
    }

    @Test(arguments: [
        (
            ["people.p1.age": "20-16"],
            "people/p1#people.p1.age Check how old Joan Pike is: write whole years, such as 82 or 16-20"
        ),
        (
            ["people.p1.born.year": "2031"],
            "people/p1#people.p1.born.day Check when Joan Pike was born: it cannot be after this contact, nor more than "
                + "130 years before it"
        ),
        (["at.year": "1926"], "occasion#at.day Check when it happened: no policy is in force for that day"),
        (
            ["answers.p1.no-such-question": "yes"],
            "occasion#at.day Check when it happened: an answer given before is to no question of the policy of that day"
        ),
        (
            ["people.p2.clues": "no-such-clue"],
            "seen/p2#people.p2.clue.no-such-clue Check what was seen, heard or told of a person whose name is not known: "
                + "it is not in the policy of the day it happened"
        ),
        (
            ["location.kind": "home", "reporter.kind": "nobody"],
            "occasion#reporter.kind Check who told you: "
                + "it cannot be recorded as it stands"
        ),
    ])
    func `what the reader of the document refuses is told of the field from which it came`(
        more: [String: String],
        words: String
    ) throws {
        #expect(try read(more.mapValues { [$0] }) == [words])
    }

    @Test func `two answers for one service are told at the second`() throws {
        let twice = try read([
            "people.p1.agreement.1.pathway": ["adult-safeguarding"], "people.p1.agreement.1.state": ["given"],
            "people.p1.agreement.5.pathway": ["adult-safeguarding"], "people.p1.agreement.5.state": ["refused"],
        ])
        #expect(
            twice == [
                "agreement#people.p1.agreement.5.pathway Check what Joan Pike answered for each service: "
                    + "keep one answer for each service"
            ]
        )
    }

    @Test(arguments: [
        ("location", "occasion#location"), ("people[0]", "people/p1#people.p1"),
        ("people[1].home.line", "people/p2#people.p2.home.line"),
        ("people[1].wishes[0]", "agreement#people.p2.wishes"), ("narrative", "story#narrative"),
        ("people.p1.record", "people/p1#people.p1.record"), ("", "check#main"), ("instruments[0]", "check#main"),
    ])
    func `whatever is refused leads to a page, and its words are nobody’s code`(part: String, place: String) {
        var form = ContactForm(DraftFields(Self.whole))
        _ = form.document()
        let told = form.obstacles([FieldProblem(field: part, problem: "'x' is missing", remedy: "add 'x: …'")])
        #expect(told.map { "\($0.section.path)#\($0.field)" } == [place])
        #expect(told.allSatisfy { !$0.words.contains("'") && !$0.words.contains("{") })
    }
}
