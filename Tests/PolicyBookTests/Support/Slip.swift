import Notation
import PolicyBook
import PolicyProof
import Testing

/// One slip in one file of the tiny policy, and the words in which it is told.
struct Slip: CustomTestStringConvertible {
    let path: String
    let piece: String
    let instead: String
    /// Field, problem and remedy, as they follow the file and the line.
    let told: String
    /// How many lines below the beginning of the piece it is told.
    let below: Int

    init(_ path: String, _ piece: String, _ instead: String, below: Int = 0, says told: String) {
        self.path = path
        self.piece = piece
        self.instead = instead
        self.told = told
        self.below = below
    }

    var testDescription: String { told }

    /// What checking the policy with the slip fails with, and what it should fail with.
    func found() throws -> (found: String, expected: String) {
        let folder = try TinyPolicy.folder(.replace(piece, in: path, by: instead))
        let error = try #require(throws: BadInput.self) { try PolicyCheck(folder).problems() }
        let line = try TinyPolicy.line(of: piece, in: path) + below
        return (error.description, "tiny/\(path):\(line): \(told)")
    }
}
