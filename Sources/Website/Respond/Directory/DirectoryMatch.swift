import Respond
import Vocabulary

/// One entry among those found, with why, and how to reach it at once.
struct DirectoryMatch {
    let href: String
    let offer: String
    let offeredBy: String
    let summary: String?
    /// Each reason as a sentence.
    let reasons: Items<String>?
    let opening: String?
    let phone: DirectoryPhoneLink?

    init(_ answer: DirectoryAnswer, at moment: Instant) {
        let entry = answer.entry
        href = "/directory/\(entry.id)"
        offer = entry.name
        offeredBy = entry.organisation.name
        summary = entry.summary.map { $0.count > 240 ? $0.prefix(239) + "…" : $0 }
        reasons = Items(answer.reasons.map { $0.words + "." })
        let isSaid = answer.reasons.contains { $0.matter == .hours || $0.matter == .status }
        opening = isSaid || answer.opening == .notTold ? nil : "It \(answer.opening.words(at: moment))."
        phone = entry.phones.first.map(DirectoryPhoneLink.init)
    }
}

/// A telephone that a press of the finger rings.
struct DirectoryPhoneLink {
    let tel: String
    let number: String
    let says: String?

    init(_ phone: DirectoryPhone) {
        tel = "tel:" + phone.dialled
        number = phone.number + (phone.extensionNumber.map { ", extension \($0)" } ?? "")
        let kind = phone.kind.flatMap { $0 == "voice" ? nil : $0 }
        let said = [kind.map { "(\($0))" }, phone.words].compactMap(\.self).joined(separator: " ")
        says = said.isEmpty ? nil : said
    }
}
