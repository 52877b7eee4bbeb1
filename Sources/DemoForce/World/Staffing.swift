import Vocabulary

/// Fills the posts of the force and its partners with invented people.
enum Staffing {
    static func staff(of content: DemoContent, seed: UInt64, on today: CalendarDay) -> [DemoStaff] {
        var chance = Chance(seed: seed, for: "staff")
        var time = Chance(seed: seed, for: "time in post")
        var taken: Set<String> = []
        var staff: [DemoStaff] = []
        for post in content.posts {
            for _ in 0..<post.count {
                var given = ""
                var family = ""
                repeat {
                    let origin = chance.weighed(content.origins.map { ($0, $0.share) }) ?? content.origins[0]
                    given = chance.one(of: chance.percent(50) ? origin.female : origin.male) ?? ""
                    family = chance.one(of: origin.family) ?? ""
                } while !taken.insert(signIn(given, family)).inserted
                staff.append(
                    DemoStaff(
                        signIn: signIn(given, family),
                        name: given + " " + family,
                        agency: post.agency,
                        unit: post.unit,
                        roles: [post.role],
                        post: post.title,
                        rank: post.rank,
                        since: today.adding(days: -time.within(20...1_800))
                    )
                )
            }
        }
        for place in staff.indices {
            staff[place].lineManager = staff.first { $0.answers(for: staff[place]) }?.signIn
        }
        return staff
    }

    /// Lower case, a dot between the names, nothing but letters, hyphens and dots.
    private static func signIn(_ given: String, _ family: String) -> String {
        (given + "." + family).lowercased().filter { $0 != " " && $0 != "'" }
    }
}

extension DemoStaff {
    /// A supervisor answers for the others of the unit, one of the whole force for the supervisors of its units, a chief
    /// officer for those, and the chief constable for the chief officers.
    fileprivate func answers(for other: DemoStaff) -> Bool {
        guard other.signIn != signIn, agency == other.agency else { return false }
        if other.may("chief-officer") { return rank == "chief-constable" }
        if other.may("supervisor"), other.unit == nil { return may("chief-officer") && rank != "chief-constable" }
        guard may("supervisor") else { return false }
        return other.may("supervisor") ? unit == nil : unit == other.unit
    }
}
