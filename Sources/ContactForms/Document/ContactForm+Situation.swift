import Notation
import Vocabulary

extension ContactForm {
    func relationship(_ name: String) -> JSONValue? {
        group(name, ["from", "to", "is"])
    }

    func feature(_ name: String, at place: String) -> JSONValue? {
        group(name, ["feature", "about", "by", "note"])
    }

    mutating func control(_ name: String, at place: String) -> JSONValue? {
        guard let control = text("\(name).control") else { return nil }
        return .written([
            ("control", control),
            ("protects", text("\(name).protects")),
            ("owner", text("\(name).owner")),
            ("state", text("\(name).state") ?? .text("unknown")),
            ("verified", day("\(name).verified", at: "\(place).verified")),
            ("ends", day("\(name).ends", at: "\(place).ends")),
            ("successor", text("\(name).successor")),
            ("failed_because", text("\(name).failed_because")),
        ])
    }
}
