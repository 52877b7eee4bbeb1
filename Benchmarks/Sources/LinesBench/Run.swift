import Foundation

/// One run of the program under test: how long it took and the memory it needed.
struct Run {
    let seconds: Double
    /// The most that any run has held at once, in megabytes.
    let mostMegabytes: Int
    let status: Int32

    /// Runs the program with its output in a file.
    init(_ program: URL, _ arguments: [String], output: URL) throws {
        _ = FileManager.default.createFile(atPath: output.path, contents: nil)
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        let start = ContinuousClock.now
        try process.run()
        process.waitUntilExit()
        seconds = (ContinuousClock.now - start) / .seconds(1)
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
        mostMegabytes = Int(usage.ru_maxrss) / 1_024
        status = process.terminationStatus
    }
}
