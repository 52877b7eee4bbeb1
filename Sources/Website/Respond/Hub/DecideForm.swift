import PlainWords
import Respond
import Understand
import Vocabulary
import WebSupport

/// The form in which a hub decides.
struct DecideForm {
    let to: String
    let kind: ChoiceField
    let reason: SelectField
    let words: TextArea
    let footing: SelectField
    let routes: ChoiceField?
    let left: ChoiceField?
    let why: TextArea
    let isLessOpen: Bool
    let none: String?

    init(_ seen: SeenNotification, _ fields: FormFields) {
        let policy = seen.policy.hub
        to = "\(seen.path)/decide"
        let isRecommended = !seen.routes.isEmpty
        let kinds = HubDecision.Kind.allCases.filter { isRecommended || !$0.isSharing }
        kind = fields.choice("decision", "What do you decide?", of: kinds.map { Choice($0.rawValue, $0.words) }).small()
        reason = fields.select(
            "reason",
            "Reason",
            of: [],
            groups: kinds.map { kind in
                let fitting = policy.reasons.filter { $0.decisions.contains(kind) }
                return (kind.words, fitting.map { Choice($0.term.id.text, $0.term.title) })
            }
        )
        words = fields.area("words", "Why, as the one who wrote it will read it").high(3, isOptional: false)
        footing = fields.select(
            "footing",
            "On what footing it is shared",
            hint: "Leave it out where nothing is shared.",
            of: policy.footings.map { Choice($0.id.text, $0.title) }
        )
        let offered = seen.routes.map { route in
            Choice(route.key, route.words(seen.names))
        }
        routes = isRecommended ? fields.choice("routes", "By which referral it goes on", of: offered).small() : nil
        let items = seen.routes.flatMap(\.recommended.mustInclude).removingRepeats()
        left =
            isRecommended
            ? fields.choice(
                "left",
                "What is left out",
                hint: "Only where you share less. The referral cannot tell it then.",
                of: items.map { Choice($0, $0) }
            )
            .small() : nil
        why = fields.area("why-left", "Why that is left out").high(2)
        isLessOpen = !fields.values("left").isEmpty || fields.error("left") != nil || fields.error("why-left") != nil
        none =
            isRecommended
            ? nil : "The assessment recommends no referral, so there is nothing by which it could be shared."
    }

    /// What was decided in the form.
    static func verdict(_ form: Form) -> HubVerdict {
        let kind = form.text("decision").flatMap(HubDecision.Kind.init) ?? .notShare
        let why = form.text("why-left") ?? ""
        return HubVerdict(
            kind,
            reason: form.text("reason")?.ifWritten.map { HubReasonID($0) },
            words: form.text("words") ?? "",
            footing: form.text("footing")?.ifWritten.map { FootingID($0) },
            leftOut: form.values("left").map { LeftOut($0, because: why) },
            routes: form.values("routes").compactMap { key in
                let parts = key.split(separator: " ", maxSplits: 1).map(String.init)
                return parts.count == 2 ? RecommendedRoute(PathwayID(parts[0]), for: PersonID(parts[1])) : nil
            }
        )
    }

    /// The name in the form of what a refusal names.
    static func field(of problem: String) -> String? {
        if problem.hasPrefix("left_out[") { return problem.hasSuffix(".why") ? "why-left" : "left" }
        switch problem {
        case "left_out": return "left"
        case "decision", "reason", "words", "footing", "routes": return problem
        default: return nil
        }
    }
}

/// The form in which a hub asks agencies.
struct AskForm {
    let to: String
    let agencies: ChoiceField
    let question: TextArea
    let why: TextArea
    let footing: SelectField
    let shows: String
    let isOpen: Bool

    init(_ seen: SeenNotification, _ fields: FormFields) {
        let policy = seen.policy.hub
        to = "\(seen.path)/research"
        let choices = policy.research.agencies.map { Choice($0.text, seen.names.title($0)) }
        agencies = fields.choice("agencies", "Which agencies?", of: choices).small()
        question = fields.area("question", "What do you need to know?").high(2, isOptional: false)
        why = fields.area("why", "Why, as they will read it").high(2, isOptional: false)
        footing = fields.select(
            "ask-footing",
            "On what footing",
            of: policy.footings.map { Choice($0.id.text, $0.title) }
        )
        let details = policy.research.details.map(\.rawValue).listed()
        shows = "They see the question, why it is asked, and of each person only: \(details)."
        isOpen = ["agencies", "question", "why", "ask-footing"].contains { fields.error($0) != nil }
    }

    /// What was asked in the form.
    static func question(_ form: Form) -> ResearchQuestion {
        ResearchQuestion(
            to: form.values("agencies").map { AgencyID($0) },
            form.text("question") ?? "",
            because: form.text("why") ?? "",
            on: form.text("ask-footing")?.ifWritten.map { FootingID($0) }
        )
    }

    /// The name in the form of what a refusal names.
    static func field(of problem: String) -> String? {
        switch problem {
        case "footing": "ask-footing"
        case "question", "why": problem
        default: problem.hasPrefix("agencies") ? "agencies" : nil
        }
    }
}
