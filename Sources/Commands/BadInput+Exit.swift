import ArgumentParser
import Notation
import Foundation

extension ExitCode {
    /// The input cannot be read as it is.
    static let badInput = ExitCode(65)
    /// Something went wrong that no input explains.
    static let fault = ExitCode(70)
}

/// Runs a command's work, and ends it with the status that its failure calls for.
///
/// Bad input is told in one line on standard error. A fault is told by its kind and an id, never by its content.
func reporting(_ work: () async throws -> Void) async throws {
    do {
        try await work()
    } catch {
        throw reported(error)
    }
}

/// The same for work that waits for nothing.
func reporting(_ work: () throws -> Void) throws {
    do {
        try work()
    } catch {
        throw reported(error)
    }
}

private func reported(_ error: any Error) -> ExitCode {
    if let status = error as? ExitCode { return status }
    if let problem = error as? BadInput {
        tell("heed: \(problem)")
        return .badInput
    }
    tell("heed: a fault of the kind \(type(of: error)), id \(UUID().uuidString)")
    return .fault
}

/// Writes a line of words to standard error.
func tell(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
}

/// Writes a result to standard output.
func show(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
}
