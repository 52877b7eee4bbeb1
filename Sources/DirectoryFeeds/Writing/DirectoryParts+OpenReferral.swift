import Notation
import Respond
import Vocabulary

extension OpeningHours {
    var json: JSONValue {
        .members([
            ("id", .text(id)),
            ("valid_from", .said(validFrom?.text)),
            ("valid_to", .said(validTo?.text)),
            ("dtstart", .said(begins?.text)),
            ("freq", .said(rhythm?.rawValue)),
            ("interval", rhythm == nil ? nil : .integer(interval)),
            ("byday", .text(days.map(\.text).joined(separator: ","))),
            ("bymonthday", .text(monthDays.map(String.init).joined(separator: ","))),
            ("description", .said(words)),
            ("opens_at", .said(opens?.text)),
            ("closes_at", .said(closes?.text)),
        ])
    }
}

extension ServedArea {
    var json: JSONValue { .members([("id", .text(id)), ("name", .text(name)), ("uri", .said(uri))]) }
}

extension SpokenLanguage {
    var json: JSONValue { .members([("id", .text(id)), ("name", .text(name)), ("code", .said(code))]) }
}

extension DirectoryPhone {
    var json: JSONValue {
        .members([
            ("id", .text(id)),
            ("number", .text(number)),
            ("extension", .said(extensionNumber)),
            ("type", .said(kind)),
            ("description", .said(words)),
        ])
    }
}

extension DirectoryCost {
    var json: JSONValue {
        .members([
            ("id", .text(id)),
            ("option", .said(option)),
            ("amount", .number(amount)),
            ("currency", .said(currency)),
            ("amount_description", .said(words)),
        ])
    }
}
