import Vocabulary

extension OpeningHours {
    /// On which days and at which times, such as `Monday to Friday, 09:00 to 17:00`; nil where that is not told.
    package var times: String? {
        guard tellsTimes, let opens, let closes else { return nil }
        let span = opens == closes ? "all day" : "\(opens.text) to \(closes.text)"
        return [dayWords, span, validity].compactMap(\.self).joined(separator: ", ")
    }

    private var dayWords: String? {
        let every = interval > 1 ? "every \(interval) \(rhythm == .monthly ? "months" : "weeks")" : nil
        let known = days.isEmpty ? nil : days.allSatisfy({ $0.ordinal == nil }) ? runs : ordinals
        let numbers =
            monthDays.isEmpty || rhythm != .monthly ? nil : "day \(monthDays.map(String.init).listed) of the month"
        let began = known == nil && numbers == nil ? first : nil
        return [known, numbers, began, every].compactMap(\.self).joined(separator: ", ")
    }

    private var first: String? {
        guard let day = begins ?? validFrom else { return nil }
        return rhythm == .monthly ? "day \(day.day) of the month" : day.weekday.name
    }

    /// `Monday to Friday` and `Sunday`, days in a row being told as one.
    private var runs: String {
        let all = Weekday.allCases
        let indices = Set(days.compactMap { all.firstIndex(of: $0.weekday) }).sorted()
        if indices.count == all.count { return "Every day" }
        var runs: [ClosedRange<Int>] = []
        for index in indices {
            if let last = runs.last, last.upperBound == index - 1 {
                runs[runs.count - 1] = last.lowerBound...index
            } else {
                runs.append(index...index)
            }
        }
        return runs.flatMap { run -> [String] in
            let (first, last) = (all[run.lowerBound].name, all[run.upperBound].name)
            return run.count == 1 ? [first] : run.count == 2 ? [first, last] : ["\(first) to \(last)"]
        }
        .listed
    }

    private var ordinals: String {
        days.map { day in
            let which = day.ordinal.flatMap { Self.ordinalWords[$0] } ?? "every"
            return "\(which) \(day.weekday.name)"
        }
        .listed + " of the month"
    }

    private var validity: String? {
        switch (validFrom, validTo) {
        case (let from?, let to?) where from == to: "on \(from.words) only"
        case (_, let to?): "until \(to.words)"
        default: nil
        }
    }

    private static let ordinalWords = [
        1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last", -2: "last but one",
    ]
}

extension [String] {
    /// `one`, `one and two`, `one, two and three`.
    fileprivate var listed: String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " and " + last
    }
}
