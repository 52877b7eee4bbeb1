import ContactForms
import PlainWords
import Recognise
import Understand
import Vocabulary

/// What a part of a draft holds, row by row, in the words of the policy.
struct CheckRows {
    let kept: DraftFields
    let choices: PolicyChoices

    /// Empty where nothing of it is written.
    func rows(of section: DraftSection) -> [CheckPage.Row] {
        switch section {
        case .occasion: occasion
        case .story: told([("Story", kept.text("narrative"))])
        case .people: kept.keys.map { row(kept.name(of: $0), part(of: $0)) }
        case .seen: told(kept.keys.map { (kept.name(of: $0), seen(of: $0)) })
        case .situation: kept.numbers(of: "situation").map(feature)
        case .controls: kept.numbers(of: "controls").map(control)
        case .agreement, .person, .check: kept.keys.flatMap(words)
        }
    }

    private var occasion: [CheckPage.Row] {
        let when = [TypedDate("at", kept).day?.inWords, kept.text("at.time")].compactMap(\.self)
        let reporter = [kept.text("reporter.name"), kept.text("reporter.relation")].compactMap(\.self)
        let told = PolicyChoices.reporters.title(kept.text("reporter.kind"))
        let kind = PolicyChoices.kinds.title(kept.text("kind"))
        let came = CheckPage.Row(term: "How it came to you", words: kind ?? "Not said yet", isMissing: kind == nil)
        return [came]
            + self.told([
                ("Real risk now", PolicyChoices.knowable.title(kept.text("answers.immediate-risk"))),
                ("When", when.joined(separator: ", ").ifWritten),
                ("An offence", PolicyChoices.knowable.title(kept.text("answers.crime"))),
                ("Where", [kept.text("location.line"), kept.text("location.postcode")].listed),
                ("Who told you", ([told] + reporter).listed),
            ])
    }

    private func part(of key: String) -> String {
        let roles = kept["people.\(key).roles"].joined(separator: ", ").ifWritten ?? "no part chosen"
        let holds = choices.vulnerabilities.titles(kept["people.\(key).vulnerabilities"])
        return ([roles.capitalised] + holds).joined(separator: "\n")
    }

    private func seen(of key: String) -> String? {
        let clues = choices.policy.clues.map { Choice($0.term.id.text, $0.term.title.capitalised) }
        return kept["people.\(key).clues"].compactMap { clue in
            let source = ClueChoice.ways.first { $0.0 == kept.text("people.\(key).clue.\(clue).source") }
            let note = kept.text("people.\(key).clue.\(clue).note")
            return clues.title(clue).map { [$0 + (source.map { " (\($0.1))" } ?? ""), note].joined(by: ": ") }
        }.joined(separator: "\n").ifWritten
    }

    private func feature(_ number: Int) -> CheckPage.Row {
        let entry = "situation.\(number)"
        let whose = kept.text("\(entry).about").map { kept.name(of: $0) } ?? "Everybody here"
        let doer = kept.text("\(entry).by").map { "by \(kept.name(of: $0))" }
        let words = [[whose, doer].joined(by: ", "), kept.text("\(entry).note")].joined(by: "\n")
        return row(choices.features.title(kept.text("\(entry).feature")) ?? "Not chosen", words)
    }

    private func control(_ number: Int) -> CheckPage.Row {
        let entry = "controls.\(number)"
        let state = PolicyChoices.states.title(kept.text("\(entry).state")) ?? "How it is, is not said"
        let whose = kept.text("\(entry).protects").map { "protects \(kept.name(of: $0))" }
        let words = [[state, whose].joined(by: ", "), kept.text("\(entry).failed_because")].joined(by: "\n")
        return row(choices.controls.title(kept.text("\(entry).control")) ?? "Not chosen", words)
    }

    private func words(of key: String) -> [CheckPage.Row] {
        let name = "people.\(key)"
        let alone = kept.text("\(name).spoken_to_alone").map { $0 == "yes" ? "Spoken to alone" : "Not spoken to alone" }
        let agreement = PolicyChoices.consents.title(kept.text("\(name).consent.referral"))
        let all = [
            alone, kept.text("\(name).voice").map { "“\($0)”" }, kept.text("\(name).wishes").map { "Wishes: \($0)" },
            agreement.map { "Agreement to be referred: \($0.lowercasedFirst)" },
        ]
        return told([(kept.name(of: key), all.joined(by: "\n").ifWritten)])
    }

    private func told(_ rows: [(String, String?)]) -> [CheckPage.Row] {
        rows.compactMap { term, words in words.map { row(term, $0) } }
    }

    private func row(_ term: String, _ words: String) -> CheckPage.Row {
        CheckPage.Row(term: term, words: words, isMissing: false)
    }
}

extension [Choice] {
    fileprivate func title(_ value: String?) -> String? { first { $0.value == value }?.text }

    fileprivate func titles(_ values: [String]) -> [String] { values.compactMap(title) }
}

extension [String?] {
    fileprivate func joined(by mark: String) -> String { compactMap(\.self).joined(separator: mark) }

    fileprivate var listed: String? { joined(by: ", ").ifWritten }
}
