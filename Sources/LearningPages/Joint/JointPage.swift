import Learn
import PlainWords
import Vocabulary
import WebSupport
import Website

/// What of joint programmes is for one's agency, and whether it was acknowledged as it is now.
struct JointPage: Page {
    let lead =
        "Programmes of which a part is for your people. Whoever speaks for your agency says that it takes its part up; when the part is a new one, it is asked anew."
    let parts: [Part]
    let empty: Empty?
    let errors: ErrorSummary?

    var template: String { "learn/joint" }
    var title: String { "Joint programmes" }
    var place: String? { "/joint" }

    struct Part {
        let id: String
        let name: String
        let tag: String
        let tone: String
        let modules: [Module]
        let last: String?
        let form: StepForm?
    }

    struct Module {
        let name: String
        let meaning: String?
    }

    init(_ standings: [JointStanding], _ staff: StaffNames, _ fields: FormFields, _ errors: ErrorSummary?) {
        parts = standings.map { Part($0, staff, fields) }
        empty =
            standings.isEmpty
            ? Empty(heading: "No programme has a part for your agency", paragraph: "One that has stands here.") : nil
        self.errors = errors
    }
}

extension JointPage.Part {
    fileprivate init(_ standing: JointStanding, _ staff: StaffNames, _ fields: FormFields) {
        let id = standing.part.programme.text
        self.id = id
        name = standing.title
        (tag, tone) =
            standing.isAcknowledged
            ? ("Acknowledged", "calm") : standing.last == nil ? ("To acknowledge", "heed") : ("New part", "heed")
        modules = standing.modules.map { JointPage.Module(name: $0.title, meaning: $0.meaning.ifWritten) }
        last = standing.last.map { "“\($0.words)” \(staff[$0.by]), \($0.at.inShort)" }
        let words = fields.area("\(id)-words", "How your people come to it", hint: "In a line")
        form =
            standing.isAcknowledged
            ? nil
            : StepForm(
                "Acknowledge your part",
                to: "/joint/\(id)",
                does: "Acknowledge it",
                version: standing.record?.version ?? 0,
                [.area(words.high(2, isOptional: false))],
                isTyped: fields.areSent(to: id)
            )
    }
}
