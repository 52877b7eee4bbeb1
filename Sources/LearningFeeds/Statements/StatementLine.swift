package import Learn
package import Notation

/// A statement on a line of a file.
package enum StatementLine {
    package static func read(
        _ line: [UInt8],
        number: Int,
        of source: Source
    ) -> Result<LearningStatement, RowFault> {
        Result { () throws(RowFault) in
            do throws(BadInput) {
                let node = try NodeReader.json(line, from: source)
                return try Field(node, at: "", in: source).learningStatement()
            } catch {
                throw RowFault(line: number, column: error.field, error.problem, remedy: error.remedy)
            }
        }
    }
}
