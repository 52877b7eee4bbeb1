import Notation
import Understand
import Vocabulary

extension PolicyFile {
    /// Fails on a key that is none of the lists a file in this place holds.
    func checkLists() throws(BadInput) {
        guard let lists = Place(path)?.lists else { return }
        var fields = content
        for list in lists { _ = fields.optional(list) }
        try fields.finish()
    }

    /// The ids of the entries of one list, with those of earlier files; a repeated one is an error.
    func ids<Subject>(
        _ key: String,
        named name: String = "id",
        after earlier: Set<Identifier<Subject>> = []
    ) throws(BadInput) -> Set<Identifier<Subject>> {
        var fields = content
        var known = earlier
        guard let list = fields.optional(key) else { return known }
        _ = try list.list { (item) throws(BadInput) in
            var entry = try item.fields()
            let id = try entry.required(name)
            guard known.insert(Identifier(try id.text())).inserted else {
                throw id.bad(
                    "\(try id.text().inQuotes) is there already",
                    remedy: "give each entry \(name == "id" ? "an id" : "a \(name)") of its own"
                )
            }
        }
        return known
    }

    /// The facts that are told by a number.
    func counts() throws(BadInput) -> Set<FactID> {
        var fields = content
        let facts = try fields.optional("entries")?.list { (item) throws(BadInput) in
            var entry = try item.fields()
            let kind = try entry.required("kind").one(of: FactDefinition.Kind.self, "a kind of fact")
            return kind == .count ? FactID(try entry.required("id").text()) : nil
        }
        return Set((facts ?? []).compactMap(\.self))
    }

    /// Fails where two files that say the same thing are in force together.
    static func holdApart(_ files: [PolicyFile]) throws(BadInput) {
        var seen: [String: PolicyFile] = [:]
        for file in files.sorted(by: { $0.inForce.from < $1.inForce.from }) {
            guard let place = Place(file.path), place != .clues else { continue }
            let subject = place.isSingle ? place.rawValue : place.rawValue + file.id
            if let earlier = seen.updateValue(file, forKey: subject) {
                var fields = file.content
                throw try fields.required("in_force").bad(
                    "\(earlier.path) is in force on the same days",
                    remedy: "end the earlier period with 'to', the day before the later one begins"
                )
            }
        }
    }
}
