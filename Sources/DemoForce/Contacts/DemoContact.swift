package import Vocabulary

/// A contact as somebody recorded it: when, where, by whom, with its narrative and the structure that agrees with it.
package struct DemoContact: Sendable {
    /// Its reference, such as `HD-2026-000123`; by this the script of events names it.
    package var reference = ""
    package let story: String
    /// Which telling of the story it belongs to, and the how-manieth contact of that.
    package let telling: Int
    package let episode: Int
    package let at: Instant
    package let kind: String
    /// When it was recorded, and by whom.
    package let recordedAt: Instant
    package let recordedBy: String
    package let agency: String
    package let unit: String?
    package var narrative: String
    let reporter: Reporter
    let location: Place?
    package var people: [Person]
    var relationships: [(from: String, to: String, word: String)] = []
    var situation: [(feature: String, about: String?, by: String?)] = []
    var controls: [Control] = []
    /// What was answered when it was recorded.
    package var answers: [Answer] = []
    /// What is found out later.
    package var laterAnswers: [Answer] = []
    package var grade: String
    /// Referrals that somebody drafts: by which route, of whom.
    package var routes: [(pathway: String, person: String)] = []
    package var isJudged = false

    struct Reporter: Sendable {
        let name: String?
        let relation: String?
        let kind: String
    }

    struct Place: Sendable {
        let line: String
        let postcode: String?
        let kind: String
    }

    struct Control: Sendable {
        let control: String
        let protects: String
        let state: String
        let owner: String?
        let verified: CalendarDay?
        let ends: CalendarDay?
        let because: String?
    }

    /// A fact, with the person before a dot where it is asked of one, and what was answered.
    package struct Answer: Sendable {
        package let fact: String
        package let value: String
    }

    /// Somebody in the contact.
    package struct Person: Sendable {
        /// What the document calls them.
        package let id: String
        /// Among the people of the force; nil for a stranger.
        package let resident: Int?
        /// By what the script names the record of this person; one of the residents may have several.
        package var record: String?
        let given: String?
        let family: String?
        let born: String?
        let age: String?
        package var roles: [String]
        let home: Place?
        var school: String?
        var gp: String?
        var language: String?
        var interpreter: String?
        var occupation: String?
        var observations: [(clue: String, source: String)] = []
        package var vulnerabilities: [String] = []
        var consent: (state: String, because: String?)?
        var agreements: [(pathway: String, state: String)] = []
        var isSpokenToAlone: Bool?
        var voice: String?
        var wishes: String?
    }
}
