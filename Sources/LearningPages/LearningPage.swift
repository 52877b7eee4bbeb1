import Learn
import PlainWords
import Understand
import Vocabulary
import Website

/// What is for somebody to learn, what of it is done, and what is owed by when; it is theirs alone.
struct LearningPage: Page {
    let lead = "What is for you to learn, what you have done, and until when it counts. Only you see this page."
    let unsaid: [String]
    let empty: Empty?
    let programmes: [Course]
    let judging: String?
    let asked: Items<Asked>?

    var template: String { "learn/learning" }
    var title: String { "My learning" }
    var place: String? { "/learning" }

    struct Course {
        let id: String
        let name: String
        let purpose: String
        let state: String
        let due: String?
        let first: String?
        let modules: [Line]
        /// Where what somebody shows for it is collected; nil where nothing has to be shown.
        let portfolio: String?
    }

    /// What somebody is asked to learn because of what was seen in practice.
    struct Asked {
        let what: String
        let whose: String
        let because: String
        let standing: String
        let modules: [Link]
    }

    struct Line {
        let href: String
        let name: String
        let how: String
        let tag: String
        let tone: String?
        let time: String?
    }

    init(
        _ found: [LearningView],
        _ calibration: Calibration,
        asked: [AskedNeed],
        unsaid: [UnsaidFact] = [],
        under policy: LearnPolicy
    ) {
        self.unsaid = unsaid.map(\.words)
        judging = calibration.words
        self.asked = Items(asked.map { Asked($0, policy) })
        programmes = found.map(Course.init)
        empty =
            found.isEmpty
            ? Empty(heading: "Nothing is asked of you", paragraph: "What is for your role and rank stands here.") : nil
    }
}

extension UnsaidFact {
    fileprivate var words: String {
        switch self {
        case .rank:
            "Your account does not say your rank: what is for some ranks alone may be missing here. "
                + "Ask whoever looks after accounts."
        case .since:
            "Your account does not say since when you are in your role: days count from when each programme began. "
                + "Ask whoever looks after accounts."
        }
    }
}

extension LearningPage.Asked {
    fileprivate init(_ asked: AskedNeed, _ policy: LearnPolicy) {
        what = policy.title(asked.need.behaviour)
        whose =
            switch asked.need.owner {
            case .person: "Of you, by your supervisor, who spoke with you"
            case .unit: "Of everybody in your unit"
            case .force: "Of everybody in your agency"
            }
        because = asked.need.words
        standing = asked.need.standing(done: asked.done)
        modules = asked.modules.map { Link("/learning/\($0.id)", $0.term.title) }
    }
}

extension LearningPage.Course {
    fileprivate init(_ view: LearningView) {
        let standing = view.standing
        id = view.programme.id.text
        name = view.programme.term.title
        purpose = view.programme.term.meaning
        let done = standing.modules.count { $0.standing.isDone }
        state = standing.isComplete ? "Complete" : "\(done) of \(standing.modules.count) done"
        due = standing.isComplete ? nil : standing.due.map { "To be complete by \($0.words)" }
        first = view.first.inWords
        modules = standing.modules.map { LearningPage.Line($0.module, $0.standing) }
        portfolio = view.programme.evidence == nil ? nil : "/portfolio/\(view.programme.id)"
    }
}

extension [Term<Subject.Programme>] {
    /// That they come first; nil where none does.
    var inWords: String? { isEmpty ? nil : "First comes: \(map(\.title).listed())." }
}

extension LearningPage.Line {
    fileprivate init(_ module: LearningModule, _ standing: ModuleStanding) {
        href = "/learning/\(module.id)"
        name = module.term.title
        how = module.how
        (tag, tone) = (standing.words.tag, standing.words.tone)
        time = standing.words.time
    }
}

extension LearningModule {
    /// How long it takes, and how it is done.
    var how: String {
        "\(minutes) minutes, \(Way.allCases.filter(ways.contains).map(\.words).joined(separator: " or "))."
    }
}

extension LearningModule.Way {
    fileprivate var words: String {
        switch self {
        case .here: "worked through here"
        case .course: "in a course"
        case .workplace: "in post, with an assessor"
        case .elsewhere: "in another system"
        }
    }
}

extension Calibration {
    /// Nil where nothing was judged.
    fileprivate var words: String? {
        let count = same + higher + lower
        guard count > 0 else { return nil }
        let situations = count.counted("situation", "situations")
        return
            "You have judged \(situations): at your first look \(same) as the panel did, \(higher) higher and \(lower) lower."
    }
}
