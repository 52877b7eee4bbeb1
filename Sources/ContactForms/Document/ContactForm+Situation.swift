import Notation

extension ContactForm {
    mutating func relationship(_ name: String) -> JSONValue? {
        let parts = ["from", "to", "is"]
        return group(name, parts, needing: parts)
    }

    mutating func feature(_ name: String) -> JSONValue? {
        group(name, ["feature", "about", "by", "note"], needing: ["feature"])
    }

    mutating func control(_ name: String) -> JSONValue? {
        let (verified, ends) = (day("\(name).verified"), day("\(name).ends"))
        let told: [(String, JSONValue?)] = ["protects", "owner", "state", "successor", "failed_because"].map {
            ($0, text("\(name).\($0)"))
        }
        let more = told + [("verified", verified), ("ends", ends)]
        guard text("\(name).control") != nil || more.contains(where: { $0.1 != nil }) else { return nil }
        return needed("\(name).control").map { .written([("control", $0)] + more) }
    }
}
