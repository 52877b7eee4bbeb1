import Learn
import PlainWords
import Recognise
import Understand
import Vocabulary
import Website

/// One judgement, with what was known when it was made and nothing that came after.
struct SamplePage: Page {
    let back: Link
    let when: String
    let story: [String]
    let who: [Person]
    let features: Items<String>?
    let controls: Items<String>?
    let grade: String
    let tone: String
    let because: String
    let to: String
    let groups: [SampleForm.Group]
    let found: SampleForm.Group
    let well: TextArea
    let errors: ErrorSummary?

    var template: String { "learn/sample" }
    var title: String { "Review a judgement" }
    var place: String? { "/sampling" }

    struct Person {
        let name: String
        let words: String
        let voice: String?
    }

    init(_ view: SampleView, _ names: Names, _ form: SampleForm, _ errors: ErrorSummary?) {
        let contact = view.contact
        back = Link("/sampling/\(view.plan.id)", "The samples")
        when =
            "\(contact.kind.words), \(contact.at.inShort), as it stood when it was judged. What came after is not shown."
        story = contact.narrative.paragraphs
        let day = LocalTime.day(of: contact.at)
        who = contact.people.map { person in
            let known = person.vulnerabilities.map { names.title($0) }
            let parts = [person.birth?.words(on: day)] + person.roles.map(\.words).sorted() + known
            return Person(
                name: person.spokenName.capitalised,
                words: parts.compactMap(\.self).joined(separator: ", "),
                voice: person.voice
            )
        }
        features = Items(contact.situation.map { names.title($0.feature).capitalised })
        controls = Items(contact.controls.map { "\(names.title($0.control).capitalised): \($0.state.spoken)" })
        grade = view.judged.grade.words
        tone = Grade?.some(view.judged.grade).tone
        because = view.rationale
        to = "/sampling/\(view.plan.id)/\(view.judged.contact)"
        groups = form.groups
        found = form.findings
        well = form.well
        self.errors = errors
    }
}

extension ControlState {
    fileprivate var spoken: String { rawValue.replacing("-", with: " ") }
}
