/// Who reports a contact.
struct Teller {
    /// The agency for which they report; nil for the public.
    let agency: String?
    /// A member of the cast.
    let player: String?
    let name: String?
    let relation: String?
    /// As the narrative speaks of them.
    let told: String
    let kind: String

    func reporter(_ recorder: DemoStaff) -> DemoContact.Reporter {
        kind == "officer"
            ? DemoContact.Reporter(name: recorder.name, relation: nil, kind: kind)
            : DemoContact.Reporter(name: name, relation: relation, kind: kind)
    }

    static func chosen(
        for kind: String,
        among all: [String],
        _ players: [Player],
        _ world: DemoWorld,
        _ content: DemoContent,
        _ chance: inout Chance
    ) -> Teller {
        let professions = content.words.professions
        let named = all.filter { name in !name.isPart || players.contains { $0.id == name } }
        let own = named.filter { (professions[$0] != nil) == (kind == "partner") }
        let fitting = own.filter { kind != "call" || $0 != "officer" }
        guard let choice = chance.one(of: fitting.isEmpty ? named : fitting) else {
            return stranger("caller", &chance, content)
        }
        if let posts = professions[choice] {
            let post = chance.one(of: posts) ?? "worker"
            let staff = chance.one(of: world.staff.filter { $0.agency == choice })
            return Teller(
                agency: choice,
                player: nil,
                name: staff?.name ?? invented(&chance, content),
                relation: post,
                told: "the " + post,
                kind: "partner"
            )
        }
        if let player = players.first(where: { $0.id == choice }) {
            let full = [player.given, player.family].compactMap(\.self).joined(separator: " ")
            let lead = players.first?.resident
            let tie = player.resident.flatMap { one in lead.flatMap { world.tie(from: one, to: $0) } }
            return Teller(
                agency: nil,
                player: choice,
                name: full,
                relation: player.id == players.first?.id ? "self" : tie?.word(player.sex),
                told: full,
                kind: "public"
            )
        }
        return stranger(choice, &chance, content)
    }

    private static func stranger(_ choice: String, _ chance: inout Chance, _ content: DemoContent) -> Teller {
        switch choice {
        case "officer":
            return Teller(agency: nil, player: nil, name: nil, relation: nil, told: "officers", kind: "officer")
        case "anonymous":
            let told = "a caller who would not give a name"
            return Teller(agency: nil, player: nil, name: nil, relation: nil, told: told, kind: "anonymous")
        default:
            let name = chance.percent(80) ? invented(&chance, content) : nil
            return Teller(agency: nil, player: nil, name: name, relation: choice, told: "a " + choice, kind: "public")
        }
    }

    private static func invented(_ chance: inout Chance, _ content: DemoContent) -> String {
        let origin = chance.weighed(content.origins.map { ($0, $0.share) }) ?? content.origins[0]
        let given = chance.one(of: chance.percent(50) ? origin.female : origin.male) ?? ""
        return String(given.prefix(1)) + ". " + (chance.one(of: origin.family) ?? "")
    }
}

extension String {
    /// Whether this names a part of the cast: a letter and a number.
    fileprivate var isPart: Bool { count == 2 && last?.isNumber == true }
}
