import PlainWords
import Recognise
import Understand
import Vocabulary

extension PolicyWords {
    func entry(_ clue: ClueDefinition) -> PolicyEntry {
        var entry = PolicyEntry(.clues, clue.term)
        entry.lists = [
            PolicyEntry.List(
                "It may point to",
                items(.vulnerabilities, clue.suggestsVulnerabilities, names.title)
                    + items(.features, clue.suggestsFeatures, names.title)
            ),
            PolicyEntry.List("Phrases it is found by", words: clue.phrases),
            PolicyEntry.List("Phrases that tell its opposite", words: clue.opposites),
        ].compactMap(\.self)
        entry.named = addresses(.vulnerabilities, clue.suggestsVulnerabilities)
            .union(addresses(.features, clue.suggestsFeatures))
        if clue.isHistory {
            entry.about = [PolicyEntry.Row(term: "Time", words: "It tells of the past by its meaning")]
        }
        return entry
    }

    func entry(_ vulnerability: VulnerabilityDefinition) -> PolicyEntry {
        var entry = PolicyEntry(.vulnerabilities, vulnerability.term)
        entry.rules = [criteria.rule("It is there without anybody saying so when", vulnerability.arises)]
            .compactMap(\.self)
        entry.named = vulnerability.arises?.named ?? []
        return entry
    }

    func entry(_ page: GuidancePage) -> PolicyEntry {
        var entry = PolicyEntry(.guidance, page.term)
        entry.lists = page.entries.compactMap { part in
            let prompt = part.prompt.map { [criteria.told($0.words)] } ?? []
            let words = [part.term.meaning] + part.ask + part.notice + part.helps + part.avoid.map { "Not: \($0)" }
            return PolicyEntry.List(part.term.title.capitalised, words: (words + prompt).filter { !$0.isBlank })
        }
        entry.named = page.entries.compactMap { $0.prompt?.when.named }.reduce(into: []) { $0.formUnion($1) }
        return entry
    }
}
