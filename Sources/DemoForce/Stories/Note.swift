import Notation

/// One thing that a contact records beside its narrative, written in a few words: `feature cuckooing p1 by p2`.
enum Note: Sendable {
    case clue(String, of: String, source: String)
    case feature(String, about: String?, by: String?)
    case control(String, protects: String, state: String, owner: String?, verified: Int?, ends: Int?, because: String?)
    case vulnerability(String, of: String)
    case fact(String, answer: String)
    case consent(String, of: String, because: String?)
    case agreement(String, of: String, state: String)
    case alone(Bool, of: String)
    case voice(String, of: String)
    case wish(String, of: String)
    /// A referral that a responder drafts later.
    case referral(String, of: String)

    var isReferral: Bool {
        if case .referral = self { true } else { false }
    }

    init(_ field: Field) throws(BadInput) {
        let text = try field.text()
        let halves = text.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
        var words = (halves.first ?? "").split(separator: " ").map(String.init)
        let rest = halves.count > 1 ? halves[1] : nil
        guard words.count > 1 else {
            throw field.bad("\(text.inQuotes) records nothing", remedy: "see the other notes")
        }
        let verb = words.removeFirst()
        let last = words.count > 1 ? words[1] : ""
        switch verb {
        case "clue": self = .clue(words[0], of: last, source: words.count > 2 ? words[2] : "seen")
        case "feature":
            let by = words.firstIndex(of: "by").map { words[$0 + 1] }
            self = .feature(words[0], about: last.isEmpty ? nil : last, by: by)
        case "control":
            self = .control(
                words[0],
                protects: last,
                state: words.count > 2 ? words[2] : "unknown",
                owner: words.firstIndex(of: "owner").map { words[$0 + 1] },
                verified: words.firstIndex(of: "verified").flatMap { Int(words[$0 + 1]) },
                ends: words.firstIndex(of: "ends").flatMap { Int(words[$0 + 1]) },
                because: rest
            )
        case "vulnerable": self = .vulnerability(words[0], of: last)
        case "fact": self = .fact(words[0], answer: last)
        case "consent": self = .consent(words[0], of: last, because: rest)
        case "agree": self = .agreement(words[0], of: last, state: words.count > 2 ? words[2] : "given")
        case "alone": self = .alone(last == "yes", of: words[0])
        case "voice": self = .voice(rest ?? "", of: words[0])
        case "wish": self = .wish(rest ?? "", of: words[0])
        case "refer": self = .referral(words[0], of: last)
        default: throw field.bad("\(verb.inQuotes) is not a sort of note", remedy: "see the other notes")
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        let start = drop { $0 == " " }
        return String(start.reversed().drop { $0 == " " }.reversed())
    }
}
