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

    func may(_ role: String) -> Bool { roles.contains(role) }
}

extension [DemoStaff] {
    /// The first of each post and unit who has pages of their own: with whom whoever looks round signs in.
    var shown: [DemoStaff] {
        let working = ["responder", "supervisor", "hub-coordinator", "specialist", "partner-practitioner"]
        var seen: Set<[String]> = []
        return filter { one in
            working.contains(where: one.may) && seen.insert([one.agency, one.unit ?? "", one.post]).inserted
        }
    }
}
