import Notation
import Testing

/// Every way in which a contact can be wrong: the line, the field, the problem and the remedy.
@Suite struct ContactFaultTests {
    private func expect(
        _ piece: String,
        _ other: String,
        _ field: String,
        _ problem: String,
        _ remedy: String,
        linesOn: Int = 0,
        at location: SourceLocation = #_sourceLocation
    ) throws {
        let (error, line) = try Sample.fault(replacing: piece, with: other)
        #expect(error.field == field, "\(error)", sourceLocation: location)
        #expect(error.line == line + linesOn, "\(error)", sourceLocation: location)
        #expect(error.problem.hasPrefix(problem), "\(error)", sourceLocation: location)
        #expect(error.remedy.hasPrefix(remedy), "\(error)", sourceLocation: location)
    }

    @Test func `a time without a zone says to add Z`() throws {
        let problem = "'2026-11-20T22:10:00' does not say which time zone it means"
        try expect("2026-11-20T22:10:00Z", "2026-11-20T22:10:00", "at", problem, "add Z for UTC")
    }

    @Test func `an impossible day of the contact is named`() throws {
        try expect("2026-11-20T22", "2026-11-31T22", "at", "31 November 2026 does not exist", "check the date")
    }

    @Test(arguments: ["at", "kind", "narrative"]) func `what is required is missed`(_ key: String) throws {
        let (error, _) = try Sample.fault(replacing: "\n\(key): ", with: "\nx: ")
        #expect(error.problem == "'\(key)' is missing")
        #expect(error.line == 1)
    }

    @Test func `a narrative under another name is recognised`() throws {
        try expect("narrative:", "narative:", "", "'narrative' is missing", "is 'narative' meant to be", linesOn: -5)
    }

    @Test func `an unknown kind of contact names the nearest`() throws {
        try expect("attended", "atended", "kind", "'atended' is not a kind of contact", "did you mean 'attended'?")
    }

    @Test func `an unknown kind of reporter names the kinds`() throws {
        let remedy = "use one of: public, partner, officer, anonymous"
        try expect("kind: public", "kind: journalist", "reporter.kind", "'journalist' is not a kind of", remedy)
    }

    @Test func `an unknown nation names the nations`() throws {
        try expect(
            "wales",
            "scotland",
            "location.nation",
            "'scotland' is not a nation whose",
            "use one of: england, wales"
        )
    }

    @Test func `an unknown clue names the nearest`() throws {
        let field = "people[0].observations[0].clue"
        try expect("spoken-for", "spokenfor", field, "'spokenfor' is not a clue", "did you mean 'spoken-for'?")
    }

    @Test func `an unknown source names the nearest`() throws {
        let field = "people[0].observations[0].source"
        try expect("source: seen", "source: sen", field, "'sen' is not a source", "did you mean 'seen'?")
    }

    @Test func `an unknown role names the nearest`() throws {
        try expect("[subject,", "[sujbect,", "people[0].roles[0]", "'sujbect' is not a role", "did you mean 'subject'?")
    }

    @Test func `an unknown vulnerability names the nearest`() throws {
        let problem = "'dementa' is not a vulnerability"
        try expect("[dementia", "[dementa", "people[0].vulnerabilities[0]", problem, "did you mean 'dementia'?")
    }

    @Test func `an unknown answer to a referral names the nearest`() throws {
        let problem = "'refusd' is not an answer to being referred"
        try expect("refused,", "refusd,", "people[0].consent.referral", problem, "did you mean 'refused'?")
    }

    @Test func `an unknown pathway names the nearest`() throws {
        let problem = "'victims-support' is not a pathway"
        try expect(
            "victim-support",
            "victims-support",
            "people[0].agreement[0].pathway",
            problem,
            "did you mean 'victim-support'?"
        )
    }

    @Test func `two answers for one pathway are refused`() throws {
        let twice = "- {pathway: victim-support, state: refused}\n      - {pathway"
        let problem = "'victim-support' has an answer already"
        try expect("- {pathway", twice, "people[0].agreement[1]", problem, "keep the answer that stands", linesOn: 1)
    }

    @Test func `an unknown feature, control, state and owner name the nearest`() throws {
        let mean = "did you mean '"
        try expect(
            "financial-abuse",
            "finacial-abuse",
            "situation[0].feature",
            "'finacial-abuse' is not a feature",
            mean
        )
        try expect("care-package", "carepackage", "controls[0].control", "'carepackage' is not a control", mean)
        try expect(
            "state: weakened",
            "state: weak",
            "controls[0].state",
            "'weak' is not a state of a control",
            "use one of"
        )
        try expect(
            "adult-social-care",
            "adult-socialcare",
            "controls[0].owner",
            "'adult-socialcare' is not an owner",
            mean
        )
    }

    @Test func `an unknown grade names the grades`() throws {
        try expect(
            "grade: medium",
            "grade: standard",
            "judgement.grade",
            "'standard' is not a grade",
            "use one of: low, "
        )
    }

    @Test func `an unknown key names the nearest wherever it stands`() throws {
        let key = "' is not a key here"
        try expect("reference:", "referense:", "referense", "'referense" + key, "did you mean 'reference'?")
        try expect("relation:", "realtion:", "reporter.realtion", "'realtion" + key, "did you mean 'relation'?")
        try expect("postcode:", "post_code:", "location.post_code", "'post_code" + key, "did you mean 'postcode'?")
        try expect("given:", "givn:", "people[0].name.givn", "'givn" + key, "did you mean 'given'?")
        try expect("spoken_to_alone", "spoken_alone", "people[0].spoken_alone", "'spoken_alone" + key, "did you mean")
        try expect("note: son", "noet: son", "people[0].observations[0].noet", "'noet" + key, "did you mean 'note'?")
        try expect("reason:", "reasons:", "people[0].consent.reasons", "'reasons" + key, "did you mean 'reason'?")
        try expect("told: true", "tld: true", "people[0].agreement[0].tld", "'tld" + key, "did you mean 'told'?")
        try expect("is: son", "is: son, was: x", "relationships[0].was", "'was" + key, "did you mean")
        try expect("note: holds", "notes: holds", "situation[0].notes", "'notes" + key, "did you mean 'note'?")
        try expect(
            "failed_because",
            "failed_becuase",
            "controls[0].failed_becuase",
            "'failed_becuase" + key,
            "did you mean"
        )
        try expect("rationale", "rational", "judgement.rational", "'rational" + key, "did you mean 'rationale'?")
    }

    @Test func `a reference to somebody who is not listed names those who are`() throws {
        let who = "'p9', who is not among the people (p1, p2, p3)"
        try expect("from: p2", "from: p9", "relationships[0].from", "a relationship from " + who, "add this person")
        try expect("to: p1", "to: p9", "relationships[0].to", "a relationship to " + who, "add this person")
        try expect("about: p1", "about: p9", "situation[0].about", "a feature about " + who, "add this person")
        try expect("by: p2", "by: p9", "situation[0].by", "a feature caused by " + who, "add this person")
        try expect("protects: p1", "protects: p9", "controls[0].protects", "a control that protects " + who, "add this")
    }

    @Test func `an id used twice is named with the one who has it`() throws {
        try expect("id: p2", "id: p1", "people[1]", "'p1' is already the id of people[0]", "give every person an id")
    }

    @Test func `an id is one word`() throws {
        try expect("id: p2", "id: p 2", "people[1].id", "'p 2' is not an id", "write a short name without spaces")
        try expect("id: p2", "id: ''", "people[1].id", "'' is not an id", "write a short name without spaces")
    }

    @Test func `a birth after the contact is refused`() throws {
        let problem = "'2026-11-21' is after the contact, on 2026-11-20"
        try expect("born: 1944", "born: 2026-11-21", "people[0].born", problem, "check both dates")
    }

    @Test func `a birth too long ago is refused`() throws {
        try expect(
            "born: 1944",
            "born: 1844",
            "people[0].born",
            "'1844' makes the person older than 130",
            "check the year"
        )
    }

    @Test func `a birth that is no date is refused`() throws {
        try expect("born: 1944", "born: 44", "people[0].born", "'44' is not a date", "write it like 1944")
        try expect(
            "born: 1944",
            "born: 1944-02-30",
            "people[0].born",
            "30 February 1944 does not exist",
            "check the date"
        )
    }

    @Test func `birth and age together are refused`() throws {
        let both = "age: 82\n    born: 1944"
        try expect("born: 1944", both, "people[0].age", "both 'born' and 'age' are given", "keep 'born' if it is known")
    }

    @Test func `an age range that runs backwards is refused`() throws {
        try expect(
            "50-55",
            "55-50",
            "people[1].age",
            "the age '55-50' runs backwards",
            "write the younger age first: 50-55"
        )
    }

    @Test func `an age above 130 is refused`() throws {
        try expect("age: 82", "age: 131", "people[2].age", "'131' is an age above 130", "check the age")
        try expect("50-55", "50-550", "people[1].age", "'50-550' is an age above 130", "check the age")
    }

    @Test(arguments: ["about fifty", "-4", "16-", "50-55-60", "8.5", "''"])
    func `what is no age is answered with how to write one`(_ age: String) throws {
        let (error, _) = try Sample.fault(replacing: "50-55", with: age)
        #expect(error.field == "people[1].age")
        #expect(error.remedy == "write whole years, such as 82 or 16-20")
    }

    @Test func `an impossible day of a control is named`() throws {
        try expect("2026-10-01", "2026-04-31", "controls[0].verified", "31 April 2026 does not exist", "check the date")
        try expect("2026-12-01", "Friday", "controls[0].ends", "'Friday' is not a day", "write it like 2026-11-20")
    }

    @Test func `neither yes nor no is named`() throws {
        try expect(
            "alone: false",
            "alone: partly",
            "people[0].spoken_to_alone",
            "'partly' is neither yes",
            "write yes or no"
        )
    }

    @Test func `the wrong shape is named`() throws {
        try expect("[subject, victim]", "subject", "people[0].roles", "a list is expected here", "write [one, two]")
        try expect("gp: Dr Ames", "gp: [Dr Ames]", "people[0].gp", "a single value is expected here", "write one value")
        try expect(
            "{name: R. Shah, relation: neighbour, kind: public}",
            "R. Shah",
            "reporter",
            "fields are",
            "write 'key"
        )
        let error = try #require(throws: BadInput.self) { try Sample.contact("- a") }
        #expect(error.description == "contact.yaml:1: fields are expected here, not a list; write 'key: value' pairs")
    }
}
