package import Notation

extension Node {
    /// A contact as the form gives it, with what the form has no field for taken over from how it stood before.
    package func keeping(whatTheFormLacksOf old: Node) -> Node {
        var kept = self
        for key in ["instruments", "history"] {
            if let value = old[key] { kept = kept.setting(key, to: value) }
        }
        if let nation = old["location"]?["nation"], let location = kept["location"] {
            kept = kept.setting("location", to: location.setting("nation", to: nation))
        }
        guard let people = kept["people"] else { return kept }
        let before = old["people"]?.items ?? []
        return kept.setting(
            "people",
            to: .list(
                people.items.map { person in
                    let same = before.first { $0["id"]?.text == person["id"]?.text }
                    return same.map { person.keepingPerson($0) } ?? person
                }
            )
        )
    }

    private func keepingPerson(_ old: Node) -> Node {
        var kept = self
        if let agreements = kept["agreement"] {
            kept = kept.setting("agreement", to: .list(agreements.items.map { $0.keepingTold(old["agreement"]) }))
        }
        // A clue may stand twice, by different ways of knowing it; the form shows the first.
        let observations = kept["observations"]?.items ?? []
        let ticked = Set(observations.compactMap { $0["clue"]?.text })
        var seen: Set<String> = []
        let more = (old["observations"]?.items ?? []).filter { one in
            guard let clue = one["clue"]?.text, ticked.contains(clue) else { return false }
            return !seen.insert(clue).inserted
        }
        return more.isEmpty ? kept : kept.setting("observations", to: .list(observations + more))
    }

    private func keepingTold(_ old: Node?) -> Node {
        let same = old?.items.first { $0["pathway"]?.text == self["pathway"]?.text }
        return same?["told"].map { setting("told", to: $0) } ?? self
    }
}
