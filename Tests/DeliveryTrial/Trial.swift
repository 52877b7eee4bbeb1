import Delivery
import Foundation
import Notation
import Vocabulary

/// Does one delivery that is asked for on standard input, in JSON, and says on standard output what came of it.
///
/// It is how tests in another language reach what this package sends and takes in; nothing else uses it.
@main
struct Trial {
    static func main() async throws {
        let source = Source(name: "standard input")
        let input = try FileHandle.standardInput.readToEnd() ?? Data()
        let asked = try Asked(Field(NodeReader.json(Array(input), from: source), at: "", in: source))
        do {
            print(try await answer(asked))
        } catch let error as BadInput {
            print("bad input: \(error.field): \(error.problem)")
        } catch let error as WebhookRefusal {
            print("refused: \(error.reason)")
        } catch let error as AddressFault {
            print("address: \(error.reason)")
        }
    }

    private static func answer(_ asked: Asked) async throws -> String {
        switch try asked.text("do") {
        case "mail": try await MailTrial(asked).run()
        case "post": try await PostTrial(asked).run()
        case "check": try checked(asked)
        case "task": try read(asked)
        case let other: throw TrialFault(what: "there is no trial \(other.inQuotes)")
        }
    }

    /// The id of a webhook that is believed.
    private static func checked(_ asked: Asked) throws -> String {
        let headers = WebhookHeaders(
            id: asked.optional(WebhookHeaders.idName),
            timestamp: asked.optional(WebhookHeaders.timestampName),
            signature: asked.optional(WebhookHeaders.signatureName)
        )
        let check = try WebhookCheck(by: asked.texts("secrets").map { try WebhookSecret(text: $0) })
        let id = try check.id(of: headers, Array(asked.text("body").utf8), at: LiveMoment().now)
        return "believed: \(id.text)"
    }

    /// What a task says of a referral.
    private static func read(_ asked: Asked) throws -> String {
        let task = try IncomingTask(Array(asked.text("body").utf8), from: Source(name: "body"))
        let parts = [task.referral.text, task.status.rawValue, task.reason ?? "-", task.notes.joined(separator: "|")]
        return parts.joined(separator: ";")
    }
}

/// What is asked for cannot be done.
struct TrialFault: Error {
    let what: String
}
