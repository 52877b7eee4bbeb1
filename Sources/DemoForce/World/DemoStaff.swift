package import Vocabulary

/// Somebody who signs in: an invented member of the force or of a partner agency.
package struct DemoStaff: Sendable {
    /// By what the script of events names them, and the name with which they sign in.
    package let signIn: String
    package let name: String
    package let agency: String
    package let unit: String?
    /// As `AccountRole` writes them.
    package let roles: [String]
    package let post: String
    /// As the policy of learning names it.
    package let rank: String
    /// Since when they are in their post.
    package let since: CalendarDay
    /// By what the one who answers for their work signs in; nil where nobody here does.
    package internal(set) var lineManager: String?

    func may(_ role: String) -> Bool { roles.contains(role) }
}

extension [DemoStaff] {
    /// Everybody, whoever answers for somebody before them.
    package var managersFirst: [DemoStaff] {
        var sorted = filter { $0.lineManager == nil }
        while sorted.count < count {
            let there = Set(sorted.map(\.signIn))
            let next = filter { !there.contains($0.signIn) && $0.lineManager.map(there.contains) ?? false }
            guard !next.isEmpty else { break }
            sorted += next
        }
        return sorted
    }

    /// The first of each post and unit: with whom whoever looks round signs in.
    var shown: [DemoStaff] {
        var seen: Set<[String]> = []
        return filter { seen.insert([$0.agency, $0.unit ?? "", $0.post]).inserted }
    }
}
