import Recognise
import Understand
import Vocabulary

extension Mutant {
    /// Each thing that a clue suggests, taken away.
    static func suggestions(_ policy: Policy) -> [Mutant] {
        policy.clues.indices.flatMap { index in
            let clue = policy.clues[index]
            let vulnerabilities = clue.suggestsVulnerabilities.map { id in
                Mutant("clue \(clue.term.id) suggests \(id) no more", of: clue.term.id.text, policy) {
                    $0.clues[index].suggestsVulnerabilities.removeAll { $0 == id }
                }
            }
            let features = clue.suggestsFeatures.map { id in
                Mutant("clue \(clue.term.id) suggests \(id) no more", of: clue.term.id.text, policy) {
                    $0.clues[index].suggestsFeatures.removeAll { $0 == id }
                }
            }
            return vulnerabilities + features
        }
    }

    /// Each threshold of an instrument turned round, and each fact that an instrument tells taken away.
    static func instruments(_ policy: Policy) -> [Mutant] {
        policy.instruments.indices.flatMap { index in
            let instrument = policy.instruments[index]
            let id = instrument.term.id
            let thresholds = instrument.thresholds.indices.flatMap { place in
                let threshold = instrument.thresholds[place]
                let name = "instrument \(id), threshold \(threshold.id)"
                let inverted = Mutant("\(name) inverted", of: id.text, policy) {
                    $0.instruments[index].thresholds[place].when = .not(threshold.when)
                }
                guard threshold.tells != nil else { return [inverted] }
                return [
                    inverted,
                    Mutant("\(name) tells nothing", of: id.text, policy) {
                        $0.instruments[index].thresholds[place].tells = nil
                    },
                ]
            }
            guard instrument.counts != nil else { return thresholds }
            return thresholds + [
                Mutant("instrument \(id) counts nothing", of: id.text, policy) { $0.instruments[index].counts = nil }
            ]
        }
    }

    /// Each prompt of the guidance taken away, and shown where it does not belong.
    static func prompts(_ policy: Policy) -> [Mutant] {
        policy.guidance.indices.flatMap { page in
            policy.guidance[page].entries.indices.flatMap { place -> [Mutant] in
                let entry = policy.guidance[page].entries[place]
                guard let prompt = entry.prompt else { return [] }
                let id = entry.term.id
                return [
                    Mutant("prompt \(id) removed", of: id.text, policy) {
                        $0.guidance[page].entries[place].prompt = nil
                    },
                    Mutant("prompt \(id) inverted", of: id.text, policy) {
                        $0.guidance[page].entries[place].prompt = .init(when: .not(prompt.when), words: prompt.words)
                    },
                ]
            }
        }
    }
}
