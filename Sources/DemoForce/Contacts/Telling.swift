import Vocabulary

/// Turns a wording into what stands in a narrative: choices made, names and places filled in.
///
/// `[rang|called]` is a choice; `{p1}` a name, `{p1.he}` a pronoun, `{p2.tie}` what p2 is to p1, `{c}` the children
/// with their ages, `{shop}` a word from the list of that name.
struct Telling {
    let players: [Player]
    let world: DemoWorld
    let words: WordLists
    let at: Instant
    let home: String
    let reporter: String

    func told(_ wording: String, _ chance: inout Chance) -> String {
        let sentence = filled(chosen(wording, &chance), &chance)
        return sentence.prefix(1).uppercased() + sentence.dropFirst()
    }

    private func chosen(_ wording: String, _ chance: inout Chance) -> String {
        var text = ""
        var rest = wording[...]
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            text += rest[..<open]
            let choices = rest[rest.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
            text += chance.one(of: choices) ?? ""
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }

    private func filled(_ wording: String, _ chance: inout Chance) -> String {
        var text = ""
        var rest = wording[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            text += meaning(of: String(rest[rest.index(after: open)..<close]), &chance)
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }

    private func meaning(of name: String, _ chance: inout Chance) -> String {
        let parts = name.split(separator: ".").map(String.init)
        if let player = players.first(where: { $0.id == parts[0] }) {
            return person(player, parts.count > 1 ? parts[1] : "", to: parts.count > 2 ? parts[2] : "p1")
        }
        switch name {
        case "home": return home
        case "street": return street
        case "reporter": return reporter
        case "clock": return clock
        case "c": return children
        default:
            guard let word = chance.one(of: words.lists[name] ?? []) else { return "{" + name + "}" }
            return filled(word, &chance)
        }
    }

    private func person(_ player: Player, _ form: String, to other: String) -> String {
        let isFemale = player.sex == .female
        let age = age(of: player)
        let isChild = (age ?? 40) < 18
        return switch form {
        case "full": [player.given, player.family].compactMap(\.self).joined(separator: " ")
        case "he": isFemale ? "she" : "he"
        case "He": isFemale ? "She" : "He"
        case "him": isFemale ? "her" : "him"
        case "his": isFemale ? "her" : "his"
        case "His": isFemale ? "Her" : "His"
        case "himself": isFemale ? "herself" : "himself"
        case "man": isChild ? (isFemale ? "girl" : "boy") : (isFemale ? "woman" : "man")
        case "title": (isFemale ? "Mrs " : "Mr ") + (player.family ?? "")
        case "age": age.map(String.init) ?? "about 30"
        case "tie": tie(player, to: other)
        case "home": player.resident.map { world.household(of: $0).line } ?? home
        case "school": player.resident.flatMap { world.people[$0].school } ?? "school"
        default: player.given ?? (isFemale ? "the woman" : "the man")
        }
    }

    private func tie(_ player: Player, to id: String) -> String {
        let other = players.first { $0.id == id }?.resident
        guard let one = player.resident, let other, let tie = world.tie(from: one, to: other) else { return "friend" }
        return tie.word(player.sex, isGrown: (age(of: player) ?? 30) >= 18)
    }

    func age(of player: Player) -> Int? {
        if let resident = player.resident { return world.people[resident].age(on: LocalTime.day(of: at)) }
        return player.age.flatMap { Int($0.prefix(2)) }
    }

    private var children: String {
        let young = players.filter { $0.id.hasPrefix("c") && ($0.id.dropFirst().first?.isNumber ?? false) }
        let told = young.map { child in
            let age = age(of: child) ?? 0
            return (child.given ?? "") + ", " + (age == 0 ? "a baby" : String(age))
        }
        guard let last = told.last, told.count > 1 else { return told.first ?? "the children" }
        return told.dropLast().joined(separator: "; ") + "; and " + last
    }

    private var street: String {
        String(home.drop { $0 != " " || $0.isNumber }.split(separator: ",").last ?? "the street")
            .split(separator: " ").filter { !$0.contains(where: \.isNumber) }.joined(separator: " ")
    }

    private var clock: String {
        let minute = LocalTime.minuteOfDay(of: at)
        let text = String(10_000 + minute / 60 * 100 + minute % 60)
        return String(text.dropFirst())
    }
}
