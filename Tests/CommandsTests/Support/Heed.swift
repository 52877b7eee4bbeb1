import Foundation
import Testing

/// The program as it was built beside the tests.
enum Heed {
    /// How one run of the program ended.
    struct Run {
        let status: Int32
        let output: String
        let errors: String

        var outputLines: [Substring] { output.split(separator: "\n") }
        var errorLines: [Substring] { errors.split(separator: "\n") }
    }

    /// Runs the program in a folder with some bytes on standard input.
    static func run(_ arguments: [String], input: Data = Data(), in folder: URL? = nil) async throws -> Run {
        try await turns.take { try await start(arguments, input: input, in: folder) }
    }

    private static let turns = Turns(atOnce: 2)

    private static func start(_ arguments: [String], input: Data, in folder: URL?) async throws -> Run {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let streams = try Streams(in: scratch, input: input)
        let process = Process()
        process.executableURL = try executable
        process.arguments = arguments
        process.currentDirectoryURL = folder ?? scratch.folder
        process.environment = ["NO_COLOR": "1", "LC_ALL": "C.UTF-8"]
        process.standardInput = streams.input
        process.standardOutput = streams.output
        process.standardError = streams.errors
        let status = try await withCheckedThrowingContinuation { done in
            process.terminationHandler = { done.resume(returning: $0.terminationStatus) }
            do {
                try process.run()
            } catch {
                done.resume(throwing: error)
            }
        }
        return Run(
            status: status,
            output: try scratch.text(of: "output"),
            errors: try scratch.text(of: "errors")
        )
    }

    static func run(_ arguments: String..., input: String = "", in folder: URL? = nil) async throws -> Run {
        try await run(arguments, input: Data(input.utf8), in: folder)
    }

    /// The program lies in a folder above the test bundle.
    private static var executable: URL {
        get throws {
            let started = [Bundle.main.executableURL, CommandLine.arguments.first.map { URL(filePath: $0) }]
            let bundles = CommandLine.arguments.filter { $0.contains(".xctest") }.map { URL(filePath: $0) }
            for place in started.compactMap(\.self) + bundles {
                var folder = place
                while folder.path.count > 1 {
                    folder = folder.deletingLastPathComponent()
                    let program = folder.appending(path: "heed")
                    var isFolder: ObjCBool = false
                    let isThere = FileManager.default.fileExists(atPath: program.path, isDirectory: &isFolder)
                    if isThere, !isFolder.boolValue { return program }
                }
            }
            throw CocoaError(.fileNoSuchFile)
        }
    }
}

/// What a run reads and writes, as files, so that no full pipe can hold it up.
private struct Streams {
    let input: FileHandle
    let output: FileHandle
    let errors: FileHandle

    init(in scratch: Scratch, input bytes: Data) throws {
        input = try FileHandle(forReadingFrom: scratch.write(bytes, to: "input"))
        output = try FileHandle(forWritingTo: scratch.write(Data(), to: "output"))
        errors = try FileHandle(forWritingTo: scratch.write(Data(), to: "errors"))
    }
}
