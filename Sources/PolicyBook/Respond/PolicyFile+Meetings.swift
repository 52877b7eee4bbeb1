import Notation
import Respond
import Understand
import Vocabulary

extension PolicyFile {
    /// Reads which meetings there are, who comes to them and how their papers are marked.
    func meetings(
        _ glossary: Glossary,
        _ families: [Term<Subject.ActionFamily>]
    ) throws(BadInput) -> MeetingPolicy {
        var fields = content
        let policy = MeetingPolicy(
            kinds: try terms("kinds") { (term, entry) throws(BadInput) in try kind(term, &entry, glossary) },
            families: families,
            marking: try marking(try fields.required("marking"))
        )
        _ = fields.optional("kinds")
        try fields.finish()
        return policy
    }

    private func kind(
        _ term: Term<Subject.MeetingKind>,
        _ entry: inout Fields,
        _ glossary: Glossary
    ) throws(BadInput) -> MeetingKind {
        MeetingKind(
            term,
            agenda: try entry.required("agenda").oneOrMore { (item) throws(BadInput) in try item.text() },
            hosts: try entry.required("hosts").oneOrMore { (item) throws(BadInput) in
                try item.identifier(among: glossary.agencies, "an agency")
            },
            pathways: try entry.required("pathways").list { (item) throws(BadInput) in
                try item.identifier(among: glossary.pathways, "a pathway")
            },
            invitees: try invitees(try entry.required("invites"), glossary),
            within: try deadline(try entry.required("within"), or: term.authority),
            voice: try Self.voice(try entry.required("voice")),
            quorum: try entry.requiredText("quorum"),
            lookBack: try entry.optional("look_back").map { (field) throws(BadInput) in
                try deadline(field, or: term.authority)
            }
        )
    }

    private func invitees(_ field: Field, _ glossary: Glossary) throws(BadInput) -> [MeetingKind.Invitee] {
        var seen: Set<AgencyID> = []
        return try field.oneOrMore { (item) throws(BadInput) in
            var entry = try item.fields()
            let agency = try entry.required("agency")
            let id: AgencyID = try agency.identifier(among: glossary.agencies, "an agency")
            guard seen.insert(id).inserted else {
                throw agency.bad("'\(id)' is invited already", remedy: "name each agency once")
            }
            let invitee = MeetingKind.Invitee(
                id,
                because: try entry.requiredText("why"),
                isCore: try entry.required("always").isYes()
            )
            try entry.finish()
            return invitee
        }
    }

    private func deadline(_ field: Field, or whole: Authority) throws(BadInput) -> MeetingKind.Deadline {
        var fields = try field.fields()
        let authority = try fields.authority(or: whole)
        guard let clock = try fields.clock() else {
            throw field.bad("no time is given", remedy: "write hours, days, working_days or next_school_day")
        }
        try fields.finish()
        return MeetingKind.Deadline(clock, authority: authority)
    }

    private static func voice(_ field: Field) throws(BadInput) -> MeetingKind.Voice {
        var fields = try field.fields()
        let voice = MeetingKind.Voice(
            attends: try fields.required("attends").isYes(),
            how: try fields.requiredText("how")
        )
        try fields.finish()
        return voice
    }

    private func marking(_ field: Field) throws(BadInput) -> PaperMarking {
        var fields = try field.fields()
        let marking = PaperMarking(
            try fields.requiredText("words"),
            handling: try fields.requiredText("handling"),
            authority: try fields.authority(or: authority)
        )
        try fields.finish()
        return marking
    }
}
