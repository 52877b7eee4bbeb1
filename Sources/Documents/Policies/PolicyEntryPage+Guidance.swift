import Understand
import Vocabulary

extension PolicyEntryPage {
    mutating func writeInstruments() {
        for instrument in policy.instruments where instrument.term.id.text == id {
            open("set of questions", instrument.term.title, instrument.term.meaning)
            let parts = instrument.parts.isEmpty ? [nil] : instrument.parts.map(Optional.init)
            for part in parts {
                let questions = instrument.questions.filter { part == nil || $0.part == part?.id }
                list(part?.title ?? "Questions", questions.map { "\($0.id): \($0.ask)" })
            }
            list("Published thresholds", instrument.thresholds.map(\.title))
            close(instrument.term.authority)
        }
    }

    mutating func writeGuidance() {
        for guidance in policy.guidance {
            if guidance.term.id.text == id {
                open("guidance", guidance.term.title, guidance.term.meaning)
                for entry in guidance.entries { page.item("•", "\(entry.term.title): \(entry.term.meaning)") }
                list("Forms in use", guidance.variants.map(\.term.title))
                close(guidance.term.authority)
            }
            for variant in guidance.variants where variant.term.id.text == id {
                open(guidance.term.title, variant.term.title, variant.term.meaning)
                list("Made up of", variant.entries.compactMap { title(of: $0, in: guidance) })
                close(variant.term.authority)
            }
            for entry in guidance.entries where entry.term.id.text == id { write(entry, of: guidance) }
        }
    }

    private mutating func write(_ entry: GuidancePage.Entry, of guidance: GuidancePage) {
        open(guidance.term.title, entry.term.title, entry.term.meaning)
        list("Ask", entry.ask)
        list("Notice", entry.notice)
        list("What helps", entry.helps)
        list("What to avoid", entry.avoid)
        if let prompt = entry.prompt { list("Shown beside an assessment", [prompt.words]) }
        close(entry.term.authority)
    }

    private func title(of entry: GuidanceID, in guidance: GuidancePage) -> String? {
        guidance.entries.first { $0.term.id == entry }?.term.title
    }
}
