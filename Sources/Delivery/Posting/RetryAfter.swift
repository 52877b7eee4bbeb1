package import Vocabulary

/// Reads the header `Retry-After` (RFC 9110 section 10.2.3): seconds, or a moment as HTTP writes it.
package enum RetryAfter {
    /// Seconds from now, between 1 and the longest that may be asked for; nil for anything that is neither, or is over.
    package static func seconds(_ text: String, at now: Instant, longest: Int) -> Int? {
        let text = text.filter { $0 != "\t" }.split(separator: " ").joined(separator: " ")
        let isNumber = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        // More digits than there is room for is still a number, and far beyond the longest.
        let asked = isNumber ? Int(text) ?? longest : moment(text).map { $0.seconds - now.seconds }
        guard let asked, asked > 0 else { return nil }
        return min(asked, longest)
    }

    /// A moment such as `Sun, 06 Nov 1994 08:49:37 GMT`; the two obsolete forms are left to those who still write them.
    private static func moment(_ text: String) -> Instant? {
        let form = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d) (\w{3}) (\d{4}) (\d\d:\d\d:\d\d) GMT/.asciiOnlyDigits()
        guard let match = text.wholeMatch(of: form) else { return nil }
        guard let month = MailDate.months.firstIndex(of: String(match.2)) else { return nil }
        let number = month < 9 ? "0\(month + 1)" : "\(month + 1)"
        return Instant(text: "\(match.3)-\(number)-\(match.1)T\(match.4)Z")
    }
}
