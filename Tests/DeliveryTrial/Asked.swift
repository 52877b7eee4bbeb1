import Foundation
import Notation
import Vocabulary

/// What a trial is asked to do.
struct Asked {
    private let node: Node

    init(_ field: Field) throws {
        node = field.node
    }

    func optional(_ key: String) -> String? { node[key]?.text }

    func text(_ key: String) throws -> String {
        guard let text = optional(key) else { throw TrialFault(what: "'\(key)' is missing") }
        return text
    }

    func number(_ key: String) throws -> Int {
        guard let number = Int(try text(key)) else { throw TrialFault(what: "'\(key)' is not a number") }
        return number
    }

    func texts(_ key: String) -> [String] { node[key]?.items.compactMap(\.text) ?? [] }
}

/// The clock of this machine; ids are asked for by nobody here.
struct LiveMoment: Surroundings {
    var now: Instant { Instant(seconds: Int(Date().timeIntervalSince1970)) }

    func newID() -> RecordID { RecordID(UUID().uuidString.lowercased()) }
}
