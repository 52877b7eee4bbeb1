import Notation
import Recognise
import Vocabulary

extension SafeContact {
    var json: JSONValue {
        .map([
            ("how", .optional(how)),
            ("never", .optional(never)),
            ("must_not_receive", mustNotReceive.map(\.json) ?? .null),
            ("at", .text(at.text)),
            ("by", .text(by.text)),
        ])
    }
}

extension MustNotReceive {
    fileprivate var json: JSONValue {
        .map([
            ("agencies", .list(agencies.map { .text($0.text) })),
            ("others", .optional(others)),
            ("why", .optional(why)),
        ])
    }
}
