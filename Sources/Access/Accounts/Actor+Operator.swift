import Vocabulary

extension Actor {
    /// Whoever runs commands on the machine itself.
    static func `operator`(of agency: AgencyID) -> Actor {
        Actor(account: "command-line", agency: agency, roles: [])
    }
}
