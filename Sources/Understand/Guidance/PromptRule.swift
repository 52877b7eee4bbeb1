import Reasoning
import Recognise
package import Vocabulary

/// Words that the guidance calls for beside the assessment of one person; a thought, never a finding.
package struct RaisedPrompt: Sendable {
    /// The page and the entry that it comes from.
    package let page: GuidanceID
    package let entry: GuidanceID
    package let person: PersonID
    package let prompt: String
    package let because: [String]
}

/// An entry of the guidance that is shown when its condition holds.
struct PromptRule: Sendable {
    let page: GuidanceID
    let entry: GuidanceID
    let words: String

    static func all(of pages: [GuidancePage], _ symbols: SymbolTable) -> [CompiledRule<PromptRule>] {
        pages.flatMap { page in
            page.entries.compactMap { entry in
                entry.prompt.map { prompt in
                    CompiledRule(
                        rule: PromptRule(page: page.term.id, entry: entry.term.id, words: prompt.words),
                        when: symbols.condition(prompt.when)
                    )
                }
            }
        }
    }
}

extension Bench {
    /// The prompts that this person's situation calls for.
    func prompts() -> [RaisedPrompt] {
        guard let person else { return [] }
        return compiled.prompts.compactMap { prompt in
            guard truth(prompt.when) == .yes else { return nil }
            return RaisedPrompt(
                page: prompt.rule.page,
                entry: prompt.rule.entry,
                person: person.id,
                prompt: prompt.rule.words.filled(["person": person.spokenName]).asSentence,
                because: reasons(finding(prompt.when))
            )
        }
    }
}
