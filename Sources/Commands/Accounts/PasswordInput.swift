import Access
import ArgumentParser
import Identity
import Notation

/// A password on standard input, where no list of processes shows it.
enum PasswordInput {
    /// What is kept of the first line.
    static func digest() async throws -> String {
        guard let line = readLine(strippingNewline: true) else {
            throw BadInput(Source(name: "standard input"), line: 1, "there is no password", remedy: "write one line")
        }
        do {
            return try await PasswordHashing().digest(of: Password(line)).notation
        } catch let fault as PasswordFault {
            throw BadInput(Source(name: "standard input"), line: 1, fault.reason, remedy: fault.remedy)
        }
    }
}

/// A sign-in name on the command line.
enum SignInOption {
    static func check(_ text: String?) throws {
        guard let text, SignInName(text) == nil else { return }
        let lengths = SignInName.lengths
        throw ValidationError(
            "a sign-in name has \(lengths.lowerBound) to \(lengths.upperBound) letters, digits and signs of @ . - _ + '"
        )
    }
}
