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
