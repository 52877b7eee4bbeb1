import PlainWords
import Understand
import Vocabulary

extension AssessmentSource {
    /// Everybody for whom there is something to draw.
    var pictured: [PictureGroup] {
        kept.people.compactMap { person in
            let rows = rows(of: person.id)
            guard !rows.isEmpty else { return nil }
            let name = name(person.id) ?? person.id.text
            let held = person.vulnerabilities.map { one in
                let isSuggested = one.basis == .suggested
                let words = "• " + names.title(one.id) + (isSuggested ? " (suggested)" : "")
                return PictureText(words, isSuggested ? .suggested : .confirmed)
            }
            let nothing = [PictureText("no vulnerability recorded", .state)]
            let lines = [PictureText(name, .strong)] + (held.isEmpty ? nothing : held)
            return PictureGroup(name: name, person: lines, rows: rows)
        }
    }

    private func rows(of person: PersonID) -> [PictureGroup.Row] {
        let formulation = kept.formulation.filter { $0.person == person }
        let controls = kept.controls.filter { $0.protects == person }
        let features = kept.situation.filter { $0.about == person }
        let drawnControls = Set(formulation.flatMap(\.controls))
        let drawnFeatures = Set(formulation.flatMap(\.features))
        let spare = controls.filter { !drawnControls.contains($0.control) }.map(drawn)
        let alone = features.filter { !drawnFeatures.contains($0.feature) }.map { feature in
            PictureGroup.Pair(situation: situation([feature.feature], features), harm: nil)
        }
        return formulation.map(\.controls).removingRepeats().map { held in
            PictureGroup.Row(
                controls: held.map { id in
                    controls.first { $0.control == id }.map(drawn)
                        ?? PictureGroup.Control(
                            title: names.title(id).capitalised,
                            stateWords: "not recorded",
                            shape: .absent
                        )
                },
                nothingWords: "nothing recorded stands between",
                pairs: pairs(formulation.filter { $0.controls == held }, features)
            )
        }
            + (spare.isEmpty ? [] : [PictureGroup.Row(controls: spare, nothingWords: nil, pairs: [])])
            + (alone.isEmpty ? [] : [PictureGroup.Row(controls: [], nothingWords: nil, pairs: alone)])
    }

    /// A pair for each harm, however many rules tell of it.
    private func pairs(
        _ rules: [KeptAssessment.Harm],
        _ features: [KeptAssessment.Feature]
    ) -> [PictureGroup.Pair] {
        rules.map(\.harm).removingRepeats().map { harm in
            let ids = rules.filter { $0.harm == harm }.flatMap(\.features).removingRepeats()
            return PictureGroup.Pair(
                situation: situation(ids, features),
                harm: [PictureText(names.title(harm).capitalised, .strong)]
            )
        }
    }

    private func drawn(_ control: KeptAssessment.Control) -> PictureGroup.Control {
        PictureGroup.Control(
            title: names.title(control.control).capitalised,
            stateWords: control.stateWords,
            shape: control.shape
        )
    }

    private func situation(_ ids: [FeatureID], _ features: [KeptAssessment.Feature]) -> [PictureText] {
        guard !ids.isEmpty else {
            return [
                PictureText("What was said and seen", .strong),
                PictureText("no feature of the situation recorded", .state),
            ]
        }
        return ids.flatMap { id in
            let feature = features.first { $0.feature == id }
            let more = [
                name(feature?.by).map { "by \($0)" }, feature?.basis == .suggested ? "suggested by a clue" : nil,
            ].compactMap(\.self)
            return [PictureText(names.title(id).capitalised, .strong)]
                + (more.isEmpty ? [] : [PictureText(more.joined(separator: ", "), .state)])
        }
    }
}
