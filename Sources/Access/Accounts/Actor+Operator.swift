package import Vocabulary

extension Actor {
    /// Whoever runs commands on the machine itself; whoever has that has everything, and the journal says so.
    package static func `operator`(of agency: AgencyID) -> Actor {
        Actor(account: "command-line", agency: agency, roles: [.administrator])
    }
}
