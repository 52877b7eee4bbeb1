/// One row of a file that cannot be kept: where it stands, what is wrong and what mends it.
package struct RowFault: Error, Hashable, Sendable {
    /// Counted from 1, the line of the names of the columns included.
    package let line: Int
    /// The column or the path of the field; empty where the row as a whole is meant.
    package let column: String
    package let problem: String
    package let remedy: String

    package init(line: Int, column: String = "", _ problem: String, remedy: String) {
        self.line = line
        self.column = column
        self.problem = problem
        self.remedy = remedy
    }
}

/// A file of which rows are bad, so that nothing of it is kept.
package struct BadRows: Error, Sendable {
    /// So many are told one by one.
    package static var most: Int { 100 }

    /// The first of them.
    package private(set) var faults: [RowFault] = []
    package private(set) var count = 0

    package init() {}

    package mutating func add(_ fault: RowFault) {
        count += 1
        if faults.count < Self.most { faults.append(fault) }
    }
}

/// How many rows of a file became something new, and how many were kept already.
package struct ImportTally: Hashable, Sendable {
    package var added = 0
    package var known = 0

    package init(added: Int = 0, known: Int = 0) {
        self.added = added
        self.known = known
    }

    package var rows: Int { added + known }
}

/// What would have been kept, thrown so that it is not.
struct TriedOnly: Error {
    let tally: ImportTally
}
