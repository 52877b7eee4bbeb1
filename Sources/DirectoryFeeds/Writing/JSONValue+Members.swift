import Notation
import Vocabulary

extension JSONValue {
    /// Only those members that say something: Open Referral UK leaves out what is empty, and never writes null.
    static func members(_ members: [(String, JSONValue?)]) -> JSONValue {
        .map(
            members.compactMap { name, value in
                switch value {
                case nil, .null, .text(""): nil
                case .list(let items) where items.isEmpty: nil
                case let value?: (name, value)
                }
            }
        )
    }

    static func text(_ id: Identifier<some Any>) -> JSONValue { .text(id.text) }

    static func said(_ text: String?) -> JSONValue? { text.map(JSONValue.text) }

    static func number(_ number: Double?) -> JSONValue? { number.map(JSONValue.number) }
}
