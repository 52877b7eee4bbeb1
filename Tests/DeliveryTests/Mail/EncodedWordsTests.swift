import Foundation
import Testing

@testable import Delivery

struct EncodedWordsTests {
    /// What a reader makes of encoded words (RFC 2047 section 6): each is text of its own, and breaks between them vanish.
    private func read(_ text: String) -> String? {
        let words = text.split(separator: "\r\n ").map(String.init)
        let parts = words.map { word -> String? in
            guard word.hasPrefix("=?utf-8?B?"), word.hasSuffix("?="), word.utf8.count <= 75 else { return nil }
            return Data(base64Encoded: String(word.dropFirst(10).dropLast(2)))
                .flatMap { String(validating: $0, as: UTF8.self) }
        }
        return parts.contains { $0 == nil } ? nil : parts.compactMap(\.self).joined()
    }

    @Test func `a short text of ASCII stays as it is`() {
        #expect(EncodedWords.header("A referral waits", after: 9) == "A referral waits")
    }

    @Test(arguments: ["é", "a =?utf-8?q?trick?= b", " begins with a blank", "ends with one "])
    func `what would be read differently is encoded, and read back the same`(text: String) {
        let written = EncodedWords.header(text, after: 9)
        #expect(written != text)
        #expect(read(written) == text)
    }

    @Test func `texts of every length are broken between characters, and read back the same`() {
        for count in 1...120 {
            for sign in ["é", "€", "🚓", "x"] {
                let text = "ü" + String(repeating: sign, count: count)
                let written = EncodedWords.header(text, after: 9)
                #expect(read(written) == text)
                let first = written.prefix { $0 != "\r\n" }
                #expect(first.utf8.count + 9 <= 76)
            }
        }
    }

    @Test func `a name stands in quotation marks, and its own are escaped`() {
        #expect(EncodedWords.phrase("Heed", after: 6) == "\"Heed\"")
        #expect(EncodedWords.phrase("The \"Desk\", north\\south", after: 6) == "\"The \\\"Desk\\\", north\\\\south\"")
        #expect(read(EncodedWords.phrase("Höflich", after: 6)) == "Höflich")
    }
}
