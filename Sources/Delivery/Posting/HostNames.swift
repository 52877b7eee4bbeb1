/// Answers which addresses the name of a host has.
package protocol HostNames: Sendable {
    /// All addresses of a name, the best first.
    func addresses(of name: String) async throws(DeliveryTrouble) -> [IPAddress]
}
