import Access
import PlainWords
import Recognise
import Understand
import Vocabulary

/// What the assessment calls for to be referred or notified, and how far each has come.
struct ReferralsPart {
    let items: [Route]
    let none: Bool

    struct Route {
        let pathway: String
        let to: String
        /// By which terms it goes; nil where that is not asked.
        let terms: TermsPart?
        let whose: String
        let due: String?
        let clock: String
        let clockSource: String?
        let isClockUnverified: Bool
        let consent: String
        let lawful: [AuthorityWords]
        let noLawful: Bool
        let because: [String]
        let missing: Items<String>?
        let mustInclude: [String]
        /// How far it has come; nil while nobody has written it.
        let state: State?
        let toMake: Link?
    }

    /// How far a referral has come.
    struct State {
        /// The agency that it was drafted for.
        let to: AgencyID
        let word: String
        let tone: String?
        let more: String
        let link: String
        /// Whether it was declined or withdrawn, so that it may be written anew.
        let isOver: Bool
    }

    init(_ source: AssessmentSource, made: [ReferralKey: State]) {
        items = source.kept.referrals.map { referral in
            let key = ReferralKey(pathway: referral.pathway, person: referral.person)
            return Route(referral, source, state: made[key])
        }
        none = items.isEmpty
    }
}

/// A route for a person, by which a referral that was made is found again.
struct ReferralKey: Hashable {
    let pathway: PathwayID
    let person: PersonID
}

extension ReferralsPart.Route {
    fileprivate init(
        _ referral: KeptAssessment.Referral,
        _ source: AssessmentSource,
        state: ReferralsPart.State?
    ) {
        let clockAuthority = AuthorityWords(referral.clockSource)
        pathway = source.names.title(referral.pathway).capitalised
        let open = state.flatMap { $0.isOver ? nil : $0.to }
        let recipient = source.agreed?.recipient(of: referral, from: source.record.holding.agency, drafted: open)
        to = source.names.title(recipient ?? open ?? referral.to).withinSentence
        terms = recipient.flatMap { source.agreed?.part(by: referral.pathway, to: $0, source.names) }
        whose = source.name(referral.person) ?? referral.person.text
        due = referral.due?.momentInWords
        clock = referral.clock.asSentence
        clockSource = clockAuthority.words.ifWritten
        isClockUnverified = clockAuthority.isUnverified
        consent = referral.basis.consent.words
        lawful = referral.basis.lawful.map(AuthorityWords.init)
        noLawful = lawful.isEmpty
        because = referral.because.map(\.asSentence)
        missing = Items(referral.missing.map(\.capitalised))
        mustInclude = referral.mustInclude
        self.state = state
        let path = "\(source.path)/referrals/\(referral.pathway.text)/\(referral.person.text)"
        toMake = state?.isOver ?? true ? Link(path, "Write the referral") : nil
    }
}
