import HTTPTypes
import HummingbirdTesting
import Testing
import Vocabulary
import WebSupport

@testable import Website

struct EscapingTests {
    /// Each would run, or end an attribute, if it came through.
    private static let canaries = [
        "<script>alert(1)</script>", "\" onfocus=alert(1) autofocus x=\"", "' onload=alert(1) '", "</title><img src=x>",
        "</textarea><svg onload=alert(1)>", "\"\u{301} onfocus=alert(1) autofocus x=\"\u{301}",
        "\u{600}\" onfocus=alert(1) x=",
        "<\u{301}img src=x onerror=alert(1)>", "{{frame.csrf}}", "{{{heading}}}", "&lt;script&gt;",
    ]

    @Test(arguments: canaries)
    func `Whatever is typed is shown as text, in words and in attributes`(text: String) async throws {
        let page = try await Self.page(of: text)
        let plain = try await Self.page(of: "plain")
        #expect(page.contains("<h1 title="))
        // As many of each mark as in the page of a harmless word: nothing that was typed is one.
        for mark in "<>\"'".unicodeScalars {
            #expect(page.count(of: mark) == plain.count(of: mark))
        }
        #expect(!page.contains(ExampleSite.token + "</h1>"))
    }

    /// A page with a text in every place.
    private static func page(of text: String) async throws -> String {
        let example = try await ExampleSite { site in
            [
                .get("/example") { _, context in
                    let fields = FormFields(
                        ["name": [text], "story": [text], "kind": [text]],
                        FormErrors([FieldProblem(field: "name", problem: text, remedy: "")])
                    )
                    return try site.page(
                        ExamplePage(
                            heading: text,
                            signInName: fields.text("name", text, hint: text),
                            story: fields.area("story", text),
                            kind: fields.choice("kind", text, of: [Choice(text, text, note: text)]),
                            errors: FormErrors([FieldProblem(field: text, problem: text, remedy: "")]).summary
                        ),
                        in: context
                    )
                }
            ]
        }
        return try await example.ask(.get, "/example").text
    }
}

extension String {
    fileprivate func count(of mark: Unicode.Scalar) -> Int { unicodeScalars.count { $0 == mark } }
}
