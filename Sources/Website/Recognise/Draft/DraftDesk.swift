import ContactForms
import Hummingbird
import PlainWords
import PolicyBook
import Recognise
import Store
import Understand
import Vocabulary
import WebSupport

/// Draws the pages of a draft.
struct DraftDesk {
    let site: Site
    let store: Store
    let policies: PoliciesByDay

    func page(
        _ section: DraftSection,
        of draft: Draft,
        _ errors: FormErrors = .none,
        in context: HeedContext,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let head = DraftHead(draft, at: section)
        let fields = FormFields(draft.fields.values, errors)
        let policy = try policies.policy(at: moment(of: draft))
        let choices = PolicyChoices(policy: policy.policy)
        func shown(_ page: some Page) throws -> Response { try site.page(page, in: context, status: status) }
        switch section {
        case .occasion:
            return try shown(OccasionPage(head, fields, errors.summary))
        case .story:
            let found = FoundInDraft(draft.fields, under: policy, at: site.world.now)
            return try shown(StoryPage(head, fields, Spotted(found), prompts: [], errors.summary))
        case .people:
            return try shown(DraftPeoplePage(head, draft.fields, fields, errors.summary))
        case .person(let key):
            return try shown(PersonPage(head, key, draft.fields, fields, choices, errors.summary))
        case .seen(let key):
            let found = FoundInDraft(draft.fields, under: policy, at: site.world.now)
            let one = key ?? draft.fields.keys.first
            return try shown(SeenPage(head, of: one, found, policy.policy, errors.summary))
        case .situation:
            let offered = offered(draft, policy)
            return try shown(
                SituationPage(head, draft.fields, fields, choices, suggested: offered, errors.summary)
            )
        case .controls:
            let offered = protecting(draft, policy.policy)
            return try shown(ControlsPage(head, draft.fields, fields, choices, suggested: offered, errors.summary))
        case .agreement:
            return try shown(AgreementPage(head, draft.fields, fields, choices, errors.summary))
        case .check:
            return try check(draft, errors.summary, in: context, status: status)
        }
    }

    /// The whole of a draft, with what stands in the way of recording it.
    func check(
        _ draft: Draft,
        _ errors: ErrorSummary?,
        in context: HeedContext,
        status: HTTPResponse.Status
    ) throws -> Response {
        let choices = PolicyChoices(policy: try policies.policy(at: moment(of: draft)).policy)
        let isChange = draft.place.purpose == .contactChange
        let page = CheckPage(DraftHead(draft, at: .check), draft.fields, choices, isChange: isChange, errors)
        return try site.page(page, in: context, status: status)
    }

    /// The moment whose policy is offered: that of the contact once it is typed, else now.
    private func moment(of draft: Draft) -> Instant {
        var form = ContactForm(draft.fields)
        let typed = form.instant("at") ?? site.world.now
        return min(typed, site.world.now)
    }

    /// What the story and what was ticked suggest adding.
    private func offered(_ draft: Draft, _ policy: PolicyInForce) -> Suggested? {
        let found = FoundInDraft(draft.fields, under: policy, at: site.world.now)
        let present = Set(found.clues.filter { $0.assertion == .present }.map(\.clue))
        let suggested = policy.policy.clues.filter { present.contains($0.term.id) }.flatMap(\.suggestsFeatures)
        let there = draft.fields.numbers(of: "situation").compactMap { draft.fields.text("situation.\($0).feature") }
        let terms = policy.policy.features.map { ($0.term.id.text, $0.term.title) }
        return found.offers(terms, suggestedBy: Set(suggested.map(\.text)), without: there)
    }

    /// The controls that the policy holds against what is recorded of the situation, without those recorded.
    private func protecting(_ draft: Draft, _ policy: Policy) -> Suggested? {
        let fields = draft.fields
        let features = Set(fields.numbers(of: "situation").compactMap { fields.text("situation.\($0).feature") })
        let there = Set(fields.numbers(of: "controls").compactMap { fields.text("controls.\($0).control") })
        let answering = policy.controls.filter { control in
            control.guardsAgainst.contains { features.contains($0.text) } && !there.contains(control.term.id.text)
        }
        return Suggested(answering.map { Suggested.Offer(term: $0.term.id.text, text: $0.term.title.capitalised) })
    }
}
