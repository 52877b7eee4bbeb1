import PolicyBook
import PolicyProof
import Recognise
import Testing

/// The policy that comes with the program, read once.
struct Bundled {
    let folder: PolicyFolder
    let policies: PoliciesByDay

    init() throws {
        folder = try PolicyFolder.bundled()
        policies = PoliciesByDay(try PolicyBook(folder))
    }

    static let whole = Result { try Bundled() }

    /// The policy in force when the latest example was recorded.
    var current: PolicyInForce {
        get throws {
            let moments = try ExampleFile.examples.map { try $0.read(in: self).contact.at }
            return try policies.policy(at: try #require(moments.max()))
        }
    }
}
