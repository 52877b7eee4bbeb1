import Notation
import Foundation
import PolicyBook
import Vocabulary

/// Joins the live parts; nowhere else is it decided which policy is read from where.
enum Composition {
    /// The policy in a folder, or the one that comes with the program.
    static func folder(_ path: String?) throws(BadInput) -> PolicyFolder {
        guard let path else { return try PolicyFolder.bundled() }
        return try PolicyFolder(at: URL(filePath: path), named: path)
    }

    /// Live use rests on what a named person has verified.
    static func requireVerified(_ folder: PolicyFolder) throws(BadInput) {
        let entries = try PolicyBook(folder).unverified
        guard let first = entries.first else { return }
        throw BadInput(
            Source(name: folder.name),
            line: nil,
            field: first.place,
            "\(entries.count) entries of the policy are not verified",
            remedy: "heed policy unverified lists them; a named person signs each off in sign-offs.yaml"
        )
    }

    /// The policy in force now.
    static func policyNow(in folder: PolicyFolder) throws(BadInput) -> PolicyInForce {
        try policies(in: folder).policy(at: Instant(seconds: Int(Date().timeIntervalSince1970)))
    }

    static func policies(in folder: PolicyFolder) throws(BadInput) -> PoliciesByDay {
        PoliciesByDay(try PolicyBook(folder))
    }
}
