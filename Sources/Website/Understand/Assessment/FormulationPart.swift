import PlainWords
import Understand
import Vocabulary

/// Person and situation together, as a picture and in words.
struct FormulationPart {
    let harms: [Harm]
    let none: Bool
    let noneWords: String
    /// Nil where nothing adds up to a harm.
    let picture: Pictures?
    let sources: Items<String>?

    struct Pictures {
        let wide: Picture
        let tall: Picture
    }

    struct Harm {
        let harm: String
        let whose: String
        let personWords: String
        let controlWords: String
        let situationWords: String
        let because: [String]
    }

    init(_ source: AssessmentSource) {
        let formulation = source.kept.formulation
        let keys = formulation.map { HarmKey(person: $0.person, harm: $0.harm) }.removingRepeats()
        harms = keys.map { key in
            Harm(key, formulation.filter { $0.person == key.person && $0.harm == key.harm }, source)
        }
        none = harms.isEmpty
        let unsure = source.kept.questions.isEmpty ? "" : " That is not the same as safe: see what to find out next."
        noneWords = "Nothing recorded adds up to a harm." + unsure
        let groups = source.pictured
        picture = none || groups.isEmpty ? nil : Pictures(wide: .wide(groups), tall: .tall(groups))
        sources = Items(
            source.kept.sources.filter { $0.people.count > 1 }.map { one in
                let people = one.people.compactMap { source.name($0) }.listed()
                return "One source of harm, \(source.name(one.by) ?? one.by.text), threatens several people: \(people)."
            }
        )
    }
}

/// A harm to one person, which several rules may tell of.
private struct HarmKey: Hashable {
    let person: PersonID
    let harm: HarmID
}

extension FormulationPart.Harm {
    fileprivate init(_ key: HarmKey, _ rules: [KeptAssessment.Harm], _ source: AssessmentSource) {
        let names = source.names
        harm = names.title(key.harm).capitalised
        whose = source.name(key.person) ?? key.person.text
        because = rules.flatMap(\.because).map(\.asSentence).removingRepeats()
        let vulnerabilities = rules.flatMap(\.vulnerabilities).removingRepeats().map { names.title($0) }
        let features = rules.flatMap(\.features).removingRepeats().map { names.title($0) }
        let controls = rules.flatMap(\.controls).removingRepeats().map { names.title($0) }
        personWords = vulnerabilities.listed().capitalised.ifWritten ?? "No vulnerability recorded"
        situationWords = features.listed().capitalised.ifWritten ?? "What was said and seen"
        controlWords = controls.listed().capitalised.ifWritten ?? "Nothing recorded"
    }
}
