import Documents
import Foundation
import PolicyBook

/// Joins the live parts; nowhere else is it decided which policy is read from where.
enum Composition {
    /// The policy in a folder, or the one that comes with the program.
    static func folder(_ path: String?) throws(BadInput) -> PolicyFolder {
        guard let path else { return try PolicyFolder.bundled() }
        return try PolicyFolder(at: URL(filePath: path), named: path)
    }

    static func policies(in folder: PolicyFolder) throws(BadInput) -> PoliciesByDay {
        PoliciesByDay(try PolicyBook(folder))
    }
}
