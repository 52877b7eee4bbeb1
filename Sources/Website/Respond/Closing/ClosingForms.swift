import PlainWords
import Recognise
import Respond
import Vocabulary

/// What can be done about who holds a contact: each form only where it would be taken.
struct ClosingForms {
    let holder: HolderForm?
    let close: CloseForm?
    let reopen: ReopenForm?

    struct HolderForm {
        let to: String
        let agency: SelectField
        let who: TextField
        let told: ChoiceField
        let agreed: TextArea
        let isFolded: Bool
    }

    struct CloseForm {
        let to: String
        let reason: TextArea
        let residual: TextArea
        let reopens: TextArea
    }

    struct ReopenForm {
        let to: String
        let reason: TextArea
    }

    init(_ standing: ContactStanding, _ agencies: [Term<Subject.Agency>], _ fields: FormFields) {
        let path = "/contacts/\(standing.contact.id.text)/closing"
        guard standing.closing == nil else {
            (holder, close) = (nil, nil)
            reopen = ReopenForm(to: path + "/reopening", reason: fields.area("reason", "What has changed"))
            return
        }
        reopen = nil
        let canClose = standing.obstacles.isEmpty
        var told = fields.choice(
            "told",
            "How you told them",
            of: NamedHolder.Told.allCases.map { Choice($0.rawValue, $0.words.capitalised) }
        )
        told.isSmall = true
        holder = HolderForm(
            to: path + "/holders",
            agency: fields.select(
                "agency",
                "The agency",
                of: agencies.map { Choice($0.id.text, $0.title.capitalised) }
            ),
            who: fields.text("name", "Who, by name or by their part there"),
            told: told,
            agreed: fields.area("agreed", "What they agreed to do"),
            isFolded: canClose && fields.names.isEmpty
        )
        close =
            canClose
            ? CloseForm(
                to: path,
                reason: fields.area("reason", "Why it can be closed"),
                residual: fields.area("residual-risk", "What may still go wrong, and for whom"),
                reopens: fields.area("reopens-if", "What would have it opened again")
            ) : nil
    }
}
