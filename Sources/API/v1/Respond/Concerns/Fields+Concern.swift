import Notation
import Recognise
import Respond
import Vocabulary

extension Fields {
    /// What a partner worries about.
    mutating func concern() throws(BadInput) -> RaisedConcern {
        let told = try toldContact()
        var raiser = try required("raiser").fields()
        let name = try raiser.required("name").words()
        let post = try raiser.optional("post")?.words()
        let reached = try raiser.required("reached").words()
        try raiser.finish()
        var concern = RaisedConcern(
            told.with(teller: name, relation: post),
            asking: try required("asked").words(),
            danger: try required("danger").one(
                of: RaisedConcern.Danger.self,
                "an answer to whether somebody is in danger"
            ),
            raiser: RaisedConcern.Raiser(name, post: post, reached: reached)
        )
        concern.opinion = try optional("opinion")?.words()
        concern.done = try optional("done")?.words()
        concern.safely = try optional("safely")?.words()
        concern.never = try optional("never")?.words()
        return concern
    }

    private mutating func toldContact() throws(BadInput) -> ToldContact {
        var consent = try required("consent").fields()
        let agreed = Consent(
            try consent.required("referral").one(of: ConsentState.self, "an answer to being referred"),
            reason: try consent.optional("reason")?.words()
        )
        try consent.finish()
        var told = ToldContact(seen: try required("seen").words(), consent: agreed, teller: "")
        var person = try required("person").fields()
        told.given = try person.optional("given")?.words()
        told.family = try person.optional("family")?.words()
        told.born = try person.optional("born")?.words()
        told.age = try person.optional("age")?.words()
        told.line = try person.optional("line")?.words()
        told.postcode = try person.optional("postcode")?.words()
        told.voice = try person.optional("voice")?.words()
        try person.finish()
        told.children =
            try optional("children")?.list { (item) throws(BadInput) in
                var child = try item.fields()
                let read = ToldContact.Child(
                    try child.required("name").words(),
                    age: try child.optional("age")?.words()
                )
                try child.finish()
                return read
            } ?? []
        return told
    }
}

extension ToldContact {
    fileprivate func with(teller: String, relation: String?) -> ToldContact {
        var told = self
        told.teller = teller
        told.relation = relation
        return told
    }
}
