import Access
import Learn
import PlainWords
import Vocabulary
import Website

/// The forms of what can be done with a licence as it stands.
struct LicenceSteps {
    let view: LicenceView
    let account: AccountID
    let agencies: [Choice]
    let typed: FormFields

    var forms: [StepForm] {
        if !view.isHolder, let proposal = view.record.proposal { return deciding(proposal) }
        // What they can do against a decision stands before all else.
        let can = view.can.filter { $0 == .appeal } + view.can.filter { $0 != .appeal }
        return can.map { move in
            form(
                move.rawValue,
                move.title,
                parts(of: move),
                intro: move.intro,
                isGrave: [.suspend, .withdraw, .giveUp].contains(move)
            )
        }
    }

    /// What those on the panel can do about a decision that waits; nothing for everybody else.
    private func deciding(_ proposal: LicenceProposal) -> [StepForm] {
        guard proposal.said.panel.contains(account) else { return [] }
        let why = typed.area("object-reason", "What is not as you decided it").high(2, isOptional: false)
        let object = form(
            "object",
            "Say that it was not decided so",
            [.area(why)],
            intro: "What was written down falls."
        )
        guard proposal.waitsFor.contains(account) else { return [object] }
        let intro = "You took part in this decision, and it is written down as you made it."
        return [form("confirm", "Confirm the decision", [], intro: intro), object]
    }

    private func form(
        _ step: String,
        _ heading: String,
        _ parts: [FormPart],
        intro: String?,
        isGrave: Bool = false
    ) -> StepForm {
        StepForm(
            heading,
            to: "/licences/\(view.record.id.text)/\(step)",
            intro: intro,
            version: view.record.version,
            parts,
            isTyped: typed.areSent(to: step),
            isGrave: isGrave
        )
    }

    private func parts(of move: LicenceMove) -> [FormPart] {
        let name = move.rawValue
        let begun = typed.areSent(to: name) ? typed : FormFields(["\(name)-scopes": view.record.scopes.map(\.text)])
        var parts: [FormPart] = []
        if [.panel, .otherPanel].contains(move.rule.whose) { parts.append(panel(of: move, begun)) }
        for asked in LicenceMove.Asked.allCases where move.rule.asks.contains(asked) {
            switch asked {
            case .reason: parts.append(.area(begun.area("\(name)-reason", "Why").high(2, isOptional: false)))
            case .conditions:
                let area = begun.area("\(name)-conditions", "Under which conditions", hint: "Each on a line of its own")
                parts.append(.area(area.high(3, isOptional: false)))
            case .scopes: parts.append(Self.scopes(of: view.scheme, name, begun))
            case .agency:
                parts.append(.select(begun.select("\(name)-agency", "Who keeps it from now on", of: agencies)))
            case .handling:
                let hint = "Who takes it over and who tells them; or that there is none"
                let area = begun.area(
                    "\(name)-handling",
                    "What happens to the work, and to the people in it",
                    hint: hint
                )
                parts.append(.area(area.high(3, isOptional: false)))
            case .grounds: parts += grounds(name, begun)
            }
        }
        return parts
    }

    private func panel(of move: LicenceMove, _ fields: FormFields) -> FormPart {
        let choices = view.panel.map { Choice($0.id.text, $0.name) }
        let few = view.scheme.map { "\($0.quorum) or more, you among them. Each confirms before it takes effect." }
        return .ticks(fields.choice("\(move.rawValue)-panel", "Who decided", hint: few, of: choices))
    }

    static func scopes(of scheme: LicenceScheme?, _ form: String, _ fields: FormFields) -> FormPart {
        let choices = (scheme?.scopes ?? []).map { Choice($0.id.text, $0.title, note: $0.meaning.ifWritten) }
        return .ticks(fields.choice("\(form)-scopes", "What it covers", of: choices))
    }

    private func grounds(_ name: String, _ fields: FormFields) -> [FormPart] {
        // Where the day of a conversation is known and in time, nothing else is said of it.
        let isSpoken = view.known?.isEnough(for: .welfare) ?? false
        return LicenceGround.allCases.filter { $0 != .welfare || !isSpoken }.map { ground in
            let known = view.known.map { "Heed knows \($0.words(of: ground))" }
            let asked = [view.scheme.map { ground.words(by: $0.renewal, view.hours) }, known].compactMap(\.self)
                .joined(separator: ". ")
            let area = fields.area("\(name)-\(ground.rawValue)", "How you know: \(ground.title)", hint: asked.ifWritten)
            return .area(area.high(2, isOptional: false))
        }
    }
}
