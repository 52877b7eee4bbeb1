import PlainWords
import Recognise
import Respond
import Understand
import Vocabulary

/// What a hub has to screen, by judged risk and age, a line for each.
struct TriagePage: Page {
    let sum: String
    let filters: [Filter]
    let bands: [Band]
    let empty: Empty?
    /// What may be decided for several at once; nil where nothing is listed that could be.
    let together: Together?
    let pages: Pagination?
    let errors: ErrorSummary?

    var template: String { "respond/triage" }
    var title: String { "The hub" }
    var place: String? { "/hub" }
    var isWide: Bool { true }

    struct Filter {
        let href: String
        let text: String
        let isCurrent: Bool
    }

    /// Those that are judged alike.
    struct Band {
        let heading: String
        let tone: String
        let total: Int
        let lines: [Line]
    }

    struct Line {
        let id: String
        let href: String
        let who: String
        let about: String
        let asked: String
        let state: String
        let time: String
        let late: String?
        let isChosen: Bool
        let problem: String?
    }

    struct Together {
        let to = "/hub/together"
        let heading = "Decide those that are ticked"
        let rule: SelectField
        let reason: TextArea
        let rest: ChoiceField
    }

    init(
        _ found: Vocabulary.Page<TriageLine>,
        _ asked: TriageForm,
        _ staff: StaffNames,
        _ names: Names,
        _ policy: HubPolicy,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        at now: Instant
    ) {
        let chosen = fields.values("chosen")
        let grades: [Grade?] = [nil, .high, .medium, .low]
        bands = grades.compactMap { grade in
            let lines = found.items.filter { $0.view.grade == grade }
            guard !lines.isEmpty else { return nil }
            return Band(
                heading: grade?.words ?? "Risk not yet judged",
                tone: grade.tone,
                total: lines.count,
                lines: lines.map { line in
                    let place = chosen.firstIndex(of: line.view.record.id.text)
                    let problem = place.flatMap { errors.words("notifications[\($0)]") }
                    return Line(line, staff, names, isChosen: place != nil, problem, at: now)
                }
            )
        }
        let late = found.items.count { $0.view.isLate(at: now) }
        sum =
            found.items.count.counted("notification", "notifications")
            + (found.next == nil ? "" : " shown, and more after them")
            + (late == 0 ? "" : ", \(late) over time") + "."
        filters = asked.filters(names, found.items)
        empty = found.items.isEmpty ? Empty(heading: "Nothing here", paragraph: asked.empty) : nil
        let isOpen = asked.filter.part == .open && !found.items.isEmpty && !policy.together.isEmpty
        together = isOpen ? Together(fields, policy) : nil
        pages = Pagination(after: found) { asked.href(after: $0) }
        self.errors = errors.summary
    }
}

extension TriagePage.Line {
    fileprivate init(
        _ line: TriageLine,
        _ staff: StaffNames,
        _ names: Names,
        isChosen: Bool,
        _ problem: String?,
        at now: Instant
    ) {
        let (view, record) = (line.view, line.view.record)
        id = record.id.text
        href = "/notifications/\(record.id.text)"
        who = line.people.map { $0.details.fullName ?? "Somebody not named" }.listed().ifWritten ?? "Nobody named"
        let routes = record.pathways.map { names.title($0).capitalised }
        about = ([view.reference].compactMap(\.self) + (routes.isEmpty ? ["Nothing recommended"] : routes))
            .joined(separator: " · ")
        asked = record.asked
        state = record.screener.map { "\(record.status.words.capitalised), \(staff[$0])" } ?? "Nobody has taken it"
        let waited = "\(record.received.age(at: now)) since it came"
        time = [waited, view.due.map { "due \($0.inShort)" }].compactMap(\.self).joined(separator: ", ")
        late = view.isLate(at: now) ? view.due.map { "\($0.age(at: now)) over" } : nil
        self.isChosen = isChosen
        self.problem = problem
    }
}

extension TriagePage.Together {
    fileprivate init(_ fields: FormFields, _ policy: HubPolicy) {
        let rules = policy.together.map { Choice($0.term.id.text, $0.term.title) }
        rule = fields.select("rule", "What is decided", of: rules)
        reason = fields.area("words", "Why, as those who wrote them will read it").high(2, isOptional: false)
        rest = fields.choice(
            "rest",
            "Where some do not qualify",
            of: [Choice("yes", "Decide the others, and leave those", note: "Otherwise nothing is decided.")]
        )
        .small()
    }
}

extension NotificationView {
    func isLate(at now: Instant) -> Bool { due.map { $0 < now } ?? false }
}
