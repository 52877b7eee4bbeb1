import ArgumentParser
import Notation
import Foundation
import Store
import Vocabulary
import WebSupport

extension ExitCode {
    /// The input cannot be read as it is.
    static let badInput = ExitCode(65)
    /// What the command needs cannot be used just now.
    static let unavailable = ExitCode(69)
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
    if let words = unavailability(error) {
        tell("heed: \(words)")
        return .unavailable
    }
    if let refusal = error as? Refusal {
        tell("heed: \(refusal.reason); \(refusal.remedy)")
        return .badInput
    }
    tell("heed: a fault of the kind \(type(of: error)), id \(UUID().uuidString)")
    return .fault
}

/// What cannot be used just now, and what to do; nil for anything else.
private func unavailability(_ error: any Error) -> String? {
    switch error {
    case let error as FolderProblem: "\(error.path): \(error.problem); \(error.remedy)"
    case let error as NewerSchema:
        "the records were written by a later version of Heed (schema \(error.found), this one knows \(error.known)); "
            + "install that version"
    case let error as UnsafeDurability:
        "the file would not be kept safe from a power cut (\(error.found)); keep it on a local disk that SQLite can lock"
    case let error as WebServerFailure: error.words
    case let error as CertificateProblem: error.words
    case StorageFault.full: "there is no space left for the records; free some, then run the same command again"
    case StorageFault.busy: "other processes are writing to the records; run the same command again"
    case StorageFault.unavailable:
        "the file of records cannot be used; see that it is a file of Heed, and that it may be read and written"
    default: nil
    }
}

extension WebServerFailure {
    fileprivate var words: String {
        switch self {
        case .portTaken(let port): "port \(port) is taken; stop what listens there, or give another with --listen"
        case .portForbidden(let port): "only the system may listen at port \(port); give one above 1023 with --listen"
        case .foreignAddress(let host): "\(host) is no address of this machine; give one that is with --listen"
        }
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
