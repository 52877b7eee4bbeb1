import Notation
import Recognise
import Vocabulary

extension PolicyFile {
    /// The words by which narratives speak of people.
    func people(_ glossary: Glossary) throws(BadInput) -> PeopleWords {
        var fields = content
        var people = PeopleWords()
        people.relations = try fields.required("relations").list { (item) throws(BadInput) in
            var entry = try item.fields()
            let relation = PeopleWords.Relation(
                words: try texts(try entry.required("words")),
                sex: try entry.optional("sex")?.one(of: PeopleWords.Sex.self, "a sex"),
                otherSide: try texts(try entry.required("other_side"))
            )
            try entry.finish()
            return relation
        }
        _ = try fields.required("roles").list { (item) throws(BadInput) in
            var entry = try item.fields()
            let role = try entry.required("role").one(of: Role.self, "a role")
            people.roles[role] = try texts(try entry.required("words"))
            try entry.finish()
        }
        _ = try fields.required("pronouns").list { (item) throws(BadInput) in
            var entry = try item.fields()
            let words = try texts(try entry.required("words"))
            let sex = try entry.optional("sex")?.one(of: PeopleWords.Sex.self, "a sex")
            for word in words { people.pronouns[word] = .some(sex) }
            try entry.finish()
        }
        people.verbsOfTelling = Set(try texts(try fields.required("verbs_of_telling")))
        people.doneToPerson = Set(
            try fields.required("done_to_person").list { (item) throws(BadInput) in
                try item.identifier(among: glossary.clues, "a clue")
            }
        )
        try fields.finish()
        return people
    }

    private func texts(_ field: Field) throws(BadInput) -> [String] {
        try field.list { (item) throws(BadInput) in try item.text().lowercased() }
    }
}
