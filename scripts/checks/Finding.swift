/// One place that breaks a rule of the house, and how to mend it.
struct Finding: Comparable, CustomStringConvertible {
    let file: String
    let line: Int
    let what: String
    let mend: String

    var description: String { "\(file):\(line): \(what)\n    mend: \(mend)" }

    static func < (one: Finding, other: Finding) -> Bool {
        (one.file, one.line, one.what) < (other.file, other.line, other.what)
    }
}
