import Notation
import Vocabulary

extension Field {
    /// A list, or one value that stands for a list of one.
    func oneOrMore<Item>(_ read: (Field) throws(BadInput) -> Item) throws(BadInput) -> [Item] {
        guard case .list(let items) = node.content else { return [try read(self)] }
        guard !items.isEmpty else { throw bad("the list is empty", remedy: "name at least one") }
        return try list(read)
    }

    /// A list, or `any`, which is read as an empty one.
    func anyOr<Item>(_ read: (Field) throws(BadInput) -> Item) throws(BadInput) -> [Item] {
        if case .scalar("any", _) = node.content { return [] }
        return try oneOrMore(read)
    }

    /// A stretch of time: `{days: 7}` or `{months: 3}`; the number may be a figure of the file.
    func span(_ reading: ConditionReading) throws(BadInput) -> Span {
        var fields = try fields()
        let days = try fields.optional("days").map { (field) throws(BadInput) in try reading.wholeNumber(field) }
        let months = try fields.optional("months").map { (field) throws(BadInput) in try reading.wholeNumber(field) }
        try fields.finish()
        switch (days, months) {
        case (let days?, nil): return .days(days)
        case (nil, let months?): return .months(months)
        default: throw bad("this is no stretch of time", remedy: "write {days: 7} or {months: 3}")
        }
    }
}
