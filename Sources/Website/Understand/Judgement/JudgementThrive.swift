import ContactForms
import PlainWords
import Recognise
import Understand
import Vocabulary

/// The elements of THRIVE, each concluded or left.
struct JudgementThrive {
    let isOpen: Bool
    let state: String
    let elements: [Element]

    struct Element {
        let element: String
        let meaning: String
        let asks: [String]
        let conclusion: TextArea
        let reason: TextArea
        let restsWords: String
        let restsOn: ChoiceField?
    }

    init(
        _ guide: JudgementGuide,
        _ fields: FormFields,
        _ reasoning: JudgementReasoning,
        _ source: AssessmentSource,
        isOpen: Bool
    ) {
        let concluded = reasoning.elements.count { !$0.conclusion.isBlank }
        self.isOpen = isOpen || !reasoning.elements.isEmpty
        state =
            concluded == 0
            ? "Nothing written" : "\(concluded) of \(guide.elements.count) elements have a conclusion"
        let clues = Choice.clues(source)
        elements = guide.elements.map { Element($0, fields, clues) }
    }
}

extension JudgementThrive.Element {
    fileprivate init(_ entry: GuidancePage.Entry, _ fields: FormFields, _ clues: [Choice]) {
        let name = "thrive.\(entry.term.id.text)"
        let spoken = entry.term.title.lowercasedFirst
        element = entry.term.title
        meaning = entry.term.meaning
        asks = entry.ask
        conclusion = fields.area(name + ".conclusion", "Conclusion on \(spoken)").high(2, isOptional: false)
        reason = fields.area(name + ".reason", "Reason on \(spoken)").high(2)
        let chosen = fields.values(name + ".clues").count
        restsWords = chosen == 0 ? "Clues it rests on" : chosen.counted("clue it rests on", "clues it rests on")
        restsOn =
            clues.isEmpty
            ? nil : fields.choice(name + ".clues", "Clues that \(spoken) rests on", of: clues).small()
    }
}

extension Choice {
    /// Each clue that is there, once, with the words in which it stands.
    fileprivate static func clues(_ source: AssessmentSource) -> [Choice] {
        let present = source.kept.clues.filter { $0.assertion == .present }
        return present.map(\.clue).removingRepeats().map { clue in
            let quotes = present.filter { $0.clue == clue }.compactMap(\.quote).removingRepeats().map { "“\($0)”" }
            return Choice(
                clue.text,
                source.names.title(clue).capitalised,
                note: quotes.joined(separator: ", ").ifWritten
            )
        }
    }
}

/// Benefits and harms, what was set aside, and what happens otherwise.
struct JudgementWeighing {
    let isOpen: Bool
    let state: String
    let benefits: TextArea
    let harms: TextArea
    let options: [Option]
    let contingency: TextArea

    struct Option {
        let option: TextField
        let because: TextField
    }

    init(_ fields: FormFields, _ typed: DraftFields, _ reasoning: JudgementReasoning, isOpen: Bool) {
        let written = [
            reasoning.benefits.map { _ in "benefits" }, reasoning.harms.map { _ in "harms" },
            reasoning.rejected.isEmpty ? nil : reasoning.rejected.count.counted("option", "options"),
            reasoning.contingency.map { _ in "contingency" },
        ].compactMap(\.self)
        let numbers = typed.numbers(of: "rejected")
        self.isOpen = isOpen || !written.isEmpty || numbers.count > 1
        state = written.isEmpty ? "Nothing written" : written.listed().capitalised
        benefits = fields.area("benefits", "Benefits", hint: "What good comes of this, for whom, and how likely").high(
            3
        )
        harms = fields.area("harms", "Harms", hint: "What could go wrong, for whom, and how likely").high(3)
        options = (numbers.isEmpty ? [1] : numbers).enumerated().map { index, number in
            let counted = numbers.count > 1 ? " \(index + 1)" : ""
            return Option(
                option: fields.text("rejected.\(number).option", "Option" + counted),
                because: fields.text("rejected.\(number).reason", "Option\(counted) set aside because")
            )
        }
        contingency = fields.area(
            "contingency",
            "If it does not go as planned",
            hint: "What you will do if it goes wrong, or something changes"
        ).high(2)
    }
}

/// The steps of the national decision model.
struct JudgementModel {
    let isOpen: Bool
    let state: String
    let stages: [Stage]

    struct Stage {
        let stage: String
        let asks: [String]
        let words: TextArea
    }

    init(_ guide: JudgementGuide, _ fields: FormFields, _ reasoning: JudgementReasoning) {
        isOpen = !reasoning.steps.isEmpty
        state = isOpen ? "\(reasoning.steps.count) of \(guide.steps.count) stages written" : "Nothing written"
        stages = guide.steps.map { entry in
            let name = "decision.\(entry.term.id.text)"
            return Stage(
                stage: entry.term.title,
                asks: entry.ask,
                words: fields.area(name, entry.term.title, hint: entry.term.meaning).high(3)
            )
        }
    }
}
