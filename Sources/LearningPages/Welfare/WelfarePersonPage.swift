import Access
import Learn
import PlainWords
import Vocabulary
import WebSupport
import Website

/// Somebody as whoever leads on welfare sees them: when they speak, and what they let be seen.
struct WelfarePersonPage: Page {
    let back = Link("/welfare/due", "Who to speak with")
    let heading: String
    let due: Items<String>?
    let nothing: String?
    let counts: Items<CountedLine>?
    let unseen: String?
    let conversations: Items<SpokenLine>?
    let form: StepForm
    let errors: ErrorSummary?

    var template: String { "learn/welfare-person" }
    var title: String { heading }
    var place: String? { back.href }

    init(_ view: LedWelfare, _ staff: StaffNames, _ fields: FormFields, _ errors: ErrorSummary?) {
        heading = view.person.name
        due = Items(view.due?.lines ?? [])
        nothing = view.due == nil ? "Nothing asks for a conversation." : nil
        counts = Items((view.counts ?? []).map(CountedLine.init))
        switch view.counts {
        case nil: unseen = "Whether they note anything, and what, they keep to themselves."
        case .some(let counts) where counts.isEmpty:
            unseen = "They let you see it. In the last \(view.policy.countMonths) months they noted nothing."
        case .some: unseen = nil
        }
        conversations = Items(
            (view.record?.conversations ?? []).reversed().map { SpokenLine($0, view.policy, staff) }
        )
        let support = view.policy.support.map { Choice($0.id.text, $0.title) }
        form = StepForm(
            "Record a conversation",
            to: "/welfare/people/\(view.person.id.text)/conversations",
            does: "Record it",
            intro: "That you spoke, and nothing of what was said. They see what you record here.",
            version: view.record?.version ?? 0,
            [
                .date(fields.date("spoke-on", "When you spoke")),
                FormPart.date(fields.date("spoke-nextBy", "By when you speak again")).mayBeEmpty,
                FormPart.ticks(fields.choice("spoke-support", "What you offered", of: support).small()).mayBeEmpty,
            ],
            isFolded: false
        )
        self.errors = errors
    }
}
