package import Learn
import Vocabulary

/// A licence as a picture (SVG) with the credential baked in, as Open Badges 3.0 has it (section 5.3); it does not name its holder.
package struct CredentialPicture {
    private let given: GivenCredential
    private let agency: String

    package init(_ given: GivenCredential, by office: CredentialOffice) {
        self.given = given
        let credential = given.credential
        agency = office.title(credential.agency, credential.issued) ?? credential.agency.text
    }

    package static let mediaType = "image/svg+xml"

    package var text: String {
        let credential = given.credential
        let terms = credential.terms
        let scopes = terms.scopes.map { id in given.scheme.scopes.first { $0.id == id }?.title ?? id.text }
        let lines = Self.broken(scopes.joined(separator: ", "), at: 44)
        let issued = LocalTime.day(of: credential.issued).text
        let dates = "Signed \(issued), valid until \(terms.expires.text)"
        let title = Self.broken(given.scheme.term.title, at: 30)
        let top = 104 + title.count * 34
        let foot = top + lines.count * 24 + 30
        let rows =
            [Self.row("LICENCE TO PRACTISE", 64, "small")]
            + title.enumerated().map { Self.row($1, 104 + $0 * 34, "title") }
            + lines.enumerated().map { Self.row($1, top + $0 * 24, "plain") }
            + [Self.row(agency, foot, "strong"), Self.row(dates, foot + 26, "plain")]
            + (terms.isConditional ? [Self.row("Held under conditions", foot + 52, "strong")] : [])
            + [Self.row("Check it before you rely on it: it may have been ended since.", foot + 90, "quiet")]
        let height = foot + 122
        return """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" \
            viewBox="0 0 560 \(height)" width="560" height="\(height)" role="img">
            <title>\(Self.escaped("\(given.scheme.term.title), \(agency)"))</title>
            <openbadges:credential verify="\(credential.signed)"/>
            <style>text{font-family:Arial,Helvetica,sans-serif;fill:#1b2733}.title{font-size:28px;font-weight:bold}\
            .small{font-size:14px;letter-spacing:2px;fill:#2b5c66}.plain{font-size:17px}\
            .strong{font-size:17px;font-weight:bold}.quiet{font-size:14px;fill:#4d5b66}</style>
            <rect x="4" y="4" width="552" height="\(height - 8)" rx="10" fill="#fff" stroke="#2b5c66" stroke-width="3"/>
            <rect x="4" y="4" width="14" height="\(height - 8)" rx="7" fill="#2b5c66"/>
            \(rows.joined(separator: "\n"))
            </svg>

            """
    }

    private static func row(_ text: String, _ y: Int, _ kind: String) -> String {
        "<text class=\"\(kind)\" x=\"44\" y=\"\(y)\">\(escaped(text))</text>"
    }

    /// In lines of about so many letters, between words.
    private static func broken(_ text: String, at width: Int) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + word.count < width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { written, letter in
            switch letter {
            case "&": written += "&amp;"
            case "<": written += "&lt;"
            case ">": written += "&gt;"
            case "\"": written += "&quot;"
            default: written.append(letter)
            }
        }
    }
}
