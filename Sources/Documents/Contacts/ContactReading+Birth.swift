import Notation
import Recognise
import Vocabulary

extension ContactReading {
    /// What a person's fields tell of when they were born: `born`, or `age` as a number or a range.
    func birth(_ fields: inout Fields) throws(BadInput) -> Birth? {
        let born = fields.optional("born")
        let age = fields.optional("age")
        if let age, born != nil {
            throw age.bad("both 'born' and 'age' are given", remedy: "keep 'born' if it is known, else 'age'")
        }
        if let born { return try birthDate(born) }
        return try age.map(ages)
    }

    private func birthDate(_ field: Field) throws(BadInput) -> Birth {
        let date = try field.partialDate()
        guard let at else { return .born(date) }
        let day = LocalTime.day(of: at)
        guard date.earliest <= day else {
            throw field.bad(
                "\(try field.text().inQuotes) is after the contact, on \(day.text)",
                remedy: "check both dates; leave 'born' out for a child not yet born"
            )
        }
        guard date.latest.years(until: day) <= oldest else {
            throw field.bad(
                "\(try field.text().inQuotes) makes the person older than \(oldest)",
                remedy: "check the year"
            )
        }
        return .born(date)
    }

    private func ages(_ field: Field) throws(BadInput) -> Birth {
        let text = try field.text()
        let bounds = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
        let ages = bounds.map { bound in
            bound.trimmed.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ? Int(bound.trimmed) : nil
        }
        guard ages.allSatisfy({ $0 != nil }), let youngest = ages.first ?? nil, let eldest = ages.last ?? nil else {
            throw field.bad("\(text.inQuotes) is not an age", remedy: "write whole years, such as 82 or 16-20")
        }
        guard max(youngest, eldest) <= oldest else {
            throw field.bad("\(text.inQuotes) is an age above \(oldest)", remedy: "check the age")
        }
        guard youngest <= eldest else {
            throw field.bad(
                "the age \(text.inQuotes) runs backwards",
                remedy: "write the younger age first: \(eldest)-\(youngest)"
            )
        }
        return youngest == eldest ? .aged(youngest) : .agedBetween(youngest, eldest)
    }
}

/// The greatest age that is believed.
private let oldest = 130

extension Substring {
    fileprivate var trimmed: Substring {
        let start = drop { $0 == " " }
        return start.lastIndex { $0 != " " }.map { start[...$0] } ?? ""
    }
}
