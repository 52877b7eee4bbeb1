import Understand
package import Vocabulary

/// What the policy says of meetings: which there are, what their actions are, and how their papers are marked.
package struct MeetingPolicy: Sendable {
    package var kinds: [MeetingKind]
    package var families: [Term<Subject.ActionFamily>]
    package var marking: PaperMarking

    package init(kinds: [MeetingKind], families: [Term<Subject.ActionFamily>], marking: PaperMarking) {
        self.kinds = kinds
        self.families = families
        self.marking = marking
    }

    /// - Throws: `Refusal`, which names those that there are.
    func kind(_ id: MeetingKindID) throws(Refusal) -> MeetingKind {
        if let found = kinds.first(where: { $0.term.id == id }) { return found }
        let all = kinds.map(\.term.id.text).joined(separator: ", ")
        throw .needs("kind", "the policy has no meeting '\(id)'", "choose one: \(all)")
    }
}

/// How what leaves the screen is marked, and what is said of handling it.
package struct PaperMarking: Sendable {
    package let words: String
    package let handling: String
    package let authority: Authority

    package init(_ words: String, handling: String, authority: Authority) {
        self.words = words
        self.handling = handling
        self.authority = authority
    }
}

/// A sort of meeting at which agencies speak about a person.
package struct MeetingKind: Sendable {
    /// Its meaning is what it is for.
    package let term: Term<Subject.MeetingKind>
    package let agenda: [String]
    /// Which agencies may call it.
    package let hosts: [AgencyID]
    /// By which referrals people come to it.
    package let pathways: [PathwayID]
    package let invitees: [Invitee]
    package let within: Deadline
    package let voice: Voice
    /// Who has to be there, in words.
    package let quorum: String
    /// How far back it is said that somebody was discussed before; nil where nothing is said of it.
    package let lookBack: Deadline?

    package init(
        _ term: Term<Subject.MeetingKind>,
        agenda: [String],
        hosts: [AgencyID],
        pathways: [PathwayID],
        invitees: [Invitee],
        within: Deadline,
        voice: Voice,
        quorum: String,
        lookBack: Deadline?
    ) {
        self.term = term
        self.agenda = agenda
        self.hosts = hosts
        self.pathways = pathways
        self.invitees = invitees
        self.within = within
        self.voice = voice
        self.quorum = quorum
        self.lookBack = lookBack
    }

    /// An agency that comes to it, and why.
    package struct Invitee: Sendable {
        package let agency: AgencyID
        package let why: String
        /// Whether it comes for everybody; else where it is concerned.
        package let isCore: Bool

        package init(_ agency: AgencyID, because why: String, isCore: Bool) {
            self.agency = agency
            self.why = why
            self.isCore = isCore
        }
    }

    /// A span of time, and who says so.
    package struct Deadline: Sendable {
        package let clock: Clock
        package let authority: Authority

        package init(_ clock: Clock, authority: Authority) {
            self.clock = clock
            self.authority = authority
        }
    }

    /// Whether the person comes themselves, and how they are heard.
    package struct Voice: Sendable {
        package let attends: Bool
        package let how: String

        package init(attends: Bool, how: String) {
            self.attends = attends
            self.how = how
        }
    }
}
