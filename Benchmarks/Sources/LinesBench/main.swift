import Foundation

// How many contacts a second the program assesses line by line on every core, beside the same program one document at a
// time; how much memory that takes as the input grows; and whether both give the same bytes.

guard let path = ProcessInfo.processInfo.environment["HEED"] else {
    print("LinesBench: HEED does not say where the program is; scripts/bench does")
    exit(1)
}
let program = URL(filePath: path)
let folder = FileManager.default.temporaryDirectory.appending(path: "heed-lines-bench-\(getpid())")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)

/// Writes so many contacts, a line each.
func write(_ count: Int, to file: URL) throws {
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    let handle = try FileHandle(forWritingTo: file)
    for start in stride(from: 0, to: count, by: 1_000) {
        let lines = (start..<min(start + 1_000, count)).map { Contacts.line($0) + "\n" }.joined()
        try handle.write(contentsOf: Data(lines.utf8))
    }
    try handle.close()
}

/// The lines of so many bytes at the start of a file; never the whole of it, since a new process starts out counted as as
/// large as the one that starts it.
func lines(of file: URL, bytes: Int = .max) throws -> [Substring] {
    let handle = try FileHandle(forReadingFrom: file)
    defer { handle.closeFile() }
    return String(decoding: try handle.read(upToCount: bytes) ?? Data(), as: UTF8.self).split(separator: "\n")
}

let few = 1_000
let files = try (0..<few).map { number in
    let file = folder.appending(path: "\(number).json")
    try Data(Contacts.line(number).utf8).write(to: file)
    return file.path
}
let oneByOne = try Run(program, ["assess", "--json"] + files, output: folder.appending(path: "one-by-one"))
guard oneByOne.status == 0 else {
    print("LinesBench: heed assess --json ended with status \(oneByOne.status)")
    exit(1)
}
let oneRate = Double(few) / oneByOne.seconds
print("one at a time, one core: \(few) contacts, \(Int(oneRate)) a second, at most \(oneByOne.mostMegabytes) MB")

for count in [10_000, 100_000] {
    let input = folder.appending(path: "contacts-\(count).jsonl")
    let output = folder.appending(path: "assessed-\(count).jsonl")
    try write(count, to: input)
    let run = try Run(program, ["assess", "--jsonl", input.path], output: output)
    guard run.status == 0 else {
        print("LinesBench: heed assess --jsonl ended with status \(run.status)")
        exit(1)
    }
    let rate = Double(count) / run.seconds
    let ratio = (rate / oneRate * 100).rounded() / 100
    print(
        "line by line, every core: \(count) contacts, \(Int(rate)) a second (\(ratio) x), "
            + "at most \(run.mostMegabytes) MB"
    )
    let expected = folder.appending(path: "one-by-one")
    let size = try FileManager.default.attributesOfItem(atPath: expected.path)[.size] as? Int ?? 0
    let pairs = zip(try lines(of: output, bytes: size), try lines(of: expected))
    let differences = pairs.reduce(few) { $1.0 == $1.1 ? $0 - 1 : $0 }
    print("differences between the two ways: \(differences) of \(few)")
    if differences > 0 { exit(1) }
}
try FileManager.default.removeItem(at: folder)
