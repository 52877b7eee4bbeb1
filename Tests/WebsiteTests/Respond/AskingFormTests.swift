import Respond
import TestSupport
import Testing
import Vocabulary
import WebSupport

@testable import Website

/// What is typed of having asked is kept or refused, and never dropped.
struct AskingFormTests {
    private func new(_ answered: String?, advised: String = "") throws -> NewAdvice {
        let fields = [("answered", answered), ("advised", advised)].compactMap { name, value in
            value.map { Form.Field(name, $0) }
        }
        return try AskingForm.newAdvice(Form(fields), at: .noon)
    }

    @Test func `what they advised is kept where somebody answered`() throws {
        #expect(try new("yes", advised: "Not alone.").advised == "Not alone.")
        #expect(try new("no", advised: " ").advised == nil)
    }

    @Test(arguments: [("no", "Not alone.", "advised"), ("perhaps", "", "answered"), (nil, "", "answered")])
    func `what does not fit together is refused`(answered: String?, advised: String, field: String) {
        let refused = #expect(throws: Refusal.self) { try new(answered, advised: advised) }
        #expect(refused?.code == .badInput)
        #expect(refused?.problems.map(\.field) == [field])
    }
}
