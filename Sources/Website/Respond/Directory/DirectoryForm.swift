import Hummingbird
import PlainWords
import Respond
import Vocabulary
import WebSupport

/// What is asked of the directory, as the address of the page says it; it names nobody.
struct DirectoryForm {
    /// The most letters of one field.
    static let longest = 100

    let fields: FormFields
    let errors: FormErrors
    let ask: DirectoryAsk

    init(_ request: Request) throws(Problem) {
        var query = try QueryReader(request)
        var typed: [String: [String]] = [:]
        for name in ["need", "words", "age", "near", "open"] {
            // A form writes a blank as a plus sign.
            typed[name] = query.text(name).map { [$0.replacing("+", with: " ")] }
        }
        try query.finish()
        self.init(typed)
    }

    init(_ typed: [String: [String]]) {
        func text(_ name: String) -> String {
            (typed[name]?.first ?? "").trimmed
        }
        var problems = ["words", "near"].filter { text($0).count > Self.longest }.map {
            FieldProblem(field: $0, problem: "That is too long", remedy: "write a few words")
        }
        let age = Int(text("age")).flatMap { (0...120).contains($0) ? $0 : nil }
        if !text("age").isEmpty, age == nil {
            problems.append(
                FieldProblem(field: "age", problem: "That is not an age", remedy: "write whole years, such as 16")
            )
        }
        errors = FormErrors(problems)
        fields = FormFields(typed, errors)
        ask = DirectoryAsk(
            words: text("words"),
            need: text("need").isEmpty ? nil : NeedID(text("need")),
            age: age,
            place: AskedPlace(text("near")),
            isOpenNow: text("open") == "now"
        )
    }
}
