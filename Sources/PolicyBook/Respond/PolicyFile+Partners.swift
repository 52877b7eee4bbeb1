import Notation
import Respond
import Vocabulary

extension PolicyFile {
    /// Reads to whom partners may raise a concern, and from how many on something is counted for others.
    func partners(_ glossary: Glossary) throws(BadInput) -> PartnerPolicy {
        var fields = content
        let receivers = try fields.required("receive_concerns").list { (item) throws(BadInput) in
            var receiver = try item.fields()
            let read = ConcernReceiver(
                try receiver.required("agency").identifier(among: glossary.agencies, "an agency"),
                hasHub: try receiver.required("has_hub").isYes(),
                unit: try receiver.optional("unit").map { field throws(BadInput) in try field.unit() }
            )
            try receiver.finish()
            return read
        }
        var counting = try fields.required("counting").fields()
        let small = SmallNumbers(
            fewest: try counting.required("fewest").wholeNumber(in: 2...100),
            step: try counting.required("round_to").wholeNumber(in: 1...100),
            fewestWriters: try counting.required("fewest_writers").wholeNumber(in: 2...100),
            authority: try counting.authority(or: authority)
        )
        try counting.finish()
        try fields.finish()
        return PartnerPolicy(receivers: receivers, counting: small)
    }
}

extension Field {
    /// A unit of an agency, which only the force knows: what can be no id is a slip.
    fileprivate func unit() throws(BadInput) -> UnitID {
        let text = try text()
        let isID = !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
        guard isID else { throw bad("\(text.inQuotes) is no id of a unit", remedy: "write it like front-desk") }
        return UnitID(text)
    }
}
