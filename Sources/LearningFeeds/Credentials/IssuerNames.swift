package import Vocabulary

/// Under which addresses others find what it takes to check a credential.
package struct IssuerNames: Sendable {
    /// The path below which anybody may read.
    package static let path = "/api/credentials"

    /// The address of the service, without a stroke at its end.
    let base: String
    let agency: AgencyID

    package init(below base: String, _ agency: AgencyID) {
        self.base = base
        self.agency = agency
    }

    /// The agency as a decentralised identifier (did:web): its document lies at `did.json` below the path of the same parts.
    package var id: String {
        let place = base.split(separator: "/", omittingEmptySubsequences: true).dropFirst().map(String.init)
        let host = place.first.map { $0.split(separator: ":").joined(separator: "%3A") } ?? ""
        let path = Array(place.dropFirst()) + Self.path.split(separator: "/").map(String.init) + [agency.text]
        return (["did", "web", host] + path).joined(separator: ":")
    }

    package func key(_ id: RecordID) -> String { "\(self.id)#\(id.text)" }

    package func list(_ number: Int) -> String { "\(base)\(Self.path)/\(agency.text)/status/\(number)" }
}
