import ArgumentParser
import Documents
import Foundation

extension ExitCode {
    /// The input cannot be read as it is.
    static let badInput = ExitCode(65)
}

/// Runs a command's work; bad input is told in one line on standard error and ends with status 65.
func reporting(_ work: () throws -> Void) throws {
    do {
        try work()
    } catch let problem as BadInput {
        tell("heed: \(problem)")
        throw ExitCode.badInput
    }
}

/// The same for work that waits for other work.
func reporting(_ work: () async throws -> Void) async throws {
    do {
        try await work()
    } catch let problem as BadInput {
        tell("heed: \(problem)")
        throw ExitCode.badInput
    }
}

/// Writes a line of words to standard error.
func tell(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
}

/// Writes a result to standard output.
func show(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
}
