import Learn
import PolicyBook
import Recognise
import Testing
import Vocabulary

/// Programmes and modules as their files say them; a programme is added by files alone.
struct LearnFilesTests {
    private static let day = CalendarDay(number: 20_600)

    private func policy(_ changes: TinyPolicy.Change...) throws -> LearnPolicy {
        try PolicyBook(TinyPolicy.folder(changes)).learnPolicy(on: Self.day)
    }

    @Test func `a programme is read with everything that it asks for`() throws {
        let programme = try #require(try policy().programmes.first)
        #expect(programme.id == "about-falls" && programme.term.meaning == "That nobody falls twice.")
        #expect(programme.audiences.map(\.within) == [.days(30), nil])
        #expect(programme.audiences.first?.ranks == ["constable"])
        #expect(programme.modules.map(\.id) == ["why-people-fall", "after-a-fall"])
        #expect(programme.award == .atLeast(1) && programme.reminders.days == [30, 7])
        #expect(programme.evidence?.criteria.map(\.needs) == [2])
        #expect(programme.evidence?.assessors.apartFrom == [.lineManager])
        #expect(programme.hours == HoursRule(hours: 6, months: 12, topics: ["falls": 2]))
        #expect(programme.quality?.practiceAfterMonths == [6])
        #expect(programme.coverage?.trained == 75 && programme.coverage?.champions == 10)
        #expect(programme.coverage?.fewest == 5 && programme.coverage?.authority.source == "An invented authority")
    }

    @Test func `a module is read with its pages, questions and practice`() throws {
        let read = try policy(.replace("pages:", in: Self.module, by: Self.practice + "pages:"))
        let module = try #require(read.modules.first { $0.id == "why-people-fall" })
        #expect(module.version == 2 && module.pass == .mark(50) && module.valid == .months(24))
        #expect(module.earlier == EarlierVersions(from: 2, olderUntil: CalendarDay(text: "2026-06-30")))
        #expect(module.content.pages.map(\.words) == ["Somebody fell.\n\nAsk why."])
        #expect(module.content.questions.map { $0.answers.map(\.isRight) } == [[false, true]])
        #expect(module.content.practice.map(\.example) == ["falls"])
        #expect(module.content.practice.map(\.panel.grade) == [.medium])
    }

    @Test func `another programme needs nothing but its file`() throws {
        let text = try TinyPolicy.text(of: "learn/programmes/about-falls.yaml")
            .replacing("id: about-falls", with: "id: stairs").replacing(
                "holding: [about-falls]",
                with: "holding: [stairs]"
            )
        let found = try policy(.add("learn/programmes/stairs.yaml", text))
        #expect(found.programmes.map(\.id) == ["about-falls", "stairs"])
        let learner = Learner("asha", agency: "council", roles: [.responder], rank: "constable", since: Self.day)
        #expect(
            found.programmes(for: learner).map { $0.due(for: learner) }
                == Array(repeating: Self.day.adding(days: 30), count: 2)
        )
    }

    @Test func `the programmes that come with the program hold together, and are for those they name`() throws {
        let book = try PolicyBook(PolicyFolder.bundled())
        let policy = try book.learnPolicy(on: try #require(CalendarDay(text: "2026-11-22")))
        #expect(
            policy.programmes.map(\.id)
                == ["cpd-csa-senior", "frontline-vulnerability", "licence-csa-investigator", "scaidp"]
        )
        func programmes(_ agency: AgencyID, _ role: AccountRole, _ rank: RankID?) -> [ProgrammeID] {
            let learner = Learner("a", agency: agency, roles: [role], rank: rank, since: Self.day)
            return policy.programmes(for: learner).map(\.id)
        }
        #expect(programmes("police", .responder, "constable") == ["frontline-vulnerability"])
        #expect(programmes("police", .chiefOfficer, "chief-constable").first == "cpd-csa-senior")
        #expect(programmes("adult-social-care", .partnerPractitioner, nil) == ["frontline-vulnerability"])
        let partner = Learner("a", agency: "school", roles: [.partnerPractitioner], since: Self.day)
        let part = policy.programmes(for: partner).first?.modules.map(\.id)
        #expect(part == ["person-and-situation", "who-holds-what", "your-part-and-ours"])
        // What is worked through here has something to work through.
        for module in policy.modules where module.ways.contains(.here) {
            #expect(!module.content.pages.isEmpty, "\(module.id)")
        }
    }

    /// A situation to judge, as it stands in the file of a module; not every policy has the example that it names.
    private static let practice = """
        practice:
          - case: falls
            think: [Who is there?]
            panel:
              grade: medium
              why: She fell twice.
              noticed:
                - {behaviour: looks-twice, words: The rug was new.}

        """

    private static let module = "learn/modules/why-people-fall.yaml"
    private static let programme = "learn/programmes/about-falls.yaml"

    private static let slips = [
        Slip(module, "topic: falls", "topic: fals", says: "topic: 'fals' is not a topic; did you mean 'falls'?"),
        Slip(
            module,
            "right: yes",
            "right: no",
            below: -3,
            says: "questions[0]: 0 of 2 answers are right; give two answers or more, one of them right"
        ),
        Slip(
            module,
            "earlier: {from: 2,",
            "earlier: {from: 3,",
            says: "earlier.from: '3' is out of range; write a number from 1 to 2"
        ),
        Slip(
            module,
            "pages:",
            practice.replacing("case: falls", with: "case: fals") + "pages:",
            below: 1,
            says: "practice[0].case: 'fals' is not an example of the policy; did you mean 'falls'?"
        ),
        Slip(
            module,
            "pages:",
            practice.replacing("grade: medium", with: "grade: middling") + "pages:",
            below: 4,
            says: "practice[0].panel.grade: 'middling' is not a grade; use one of: low, medium, high"
        ),
        Slip(
            module,
            "valid: {months: 24}",
            "valid: {months: 24, days: 3}",
            says: "valid: one span is expected here; write {months: 24} or {days: 90}"
        ),
        Slip(
            "learn/modules/after-a-fall.yaml",
            "requires: [why-people-fall]",
            "requires: [after-a-fall]",
            says: "requires[0]: a module cannot come before itself; name another, or leave it out"
        ),
        Slip(
            programme,
            "award: {at_least: 1}",
            "award: {at_least: 3}",
            says: "award.at_least: '3' is out of range; write a number from 1 to 2"
        ),
        Slip(
            programme,
            "assessors: {roles: [assessor], holding: [about-falls], apart_from: [line-manager]}\n",
            "",
            below: -1,
            says: "criteria: nobody is named who assesses it; add 'assessors: …'"
        ),
        Slip(
            programme,
            "topics: {falls: 2}",
            "topics: {falls: 7}",
            says: "cpd: the topics take more hours than there are; ask for more hours, or for less"
        ),
        Slip(
            programme,
            "modules: [why-people-fall, after-a-fall]",
            "modules: [after-a-fall, why-people-fall]",
            says: "modules[0]: 'why-people-fall' comes before 'after-a-fall'; name it before, in this list"
        ),
        Slip(
            programme,
            "- {agencies: [council]}",
            "- {agencies: [council], modules: [after-a-fall]}",
            says: "audiences[1].modules: 'why-people-fall' comes before 'after-a-fall'; name it too"
        ),
        Slip(
            "learn/ranks.yaml",
            "fewest_peers: 5",
            "fewest_peers: 1",
            says: "fewest_peers: '1' is out of range; write a number from 2 to 100"
        ),
        Slip(
            programme,
            "modules: [why-people-fall,",
            "modules: [why-people-fal,",
            says: "modules[0]: 'why-people-fal' is not a module; did you mean 'why-people-fall'?"
        ),
    ]

    @Test(arguments: slips) func `a slip is told where it stands`(_ slip: Slip) throws {
        let (found, expected) = try slip.found()
        #expect(found == expected)
    }
}
