import Access
import PlainWords
import Recognise
import Respond
import Understand
import Vocabulary

/// A referral that is called for and is being written: of whom, by which route, from what.
struct Writing {
    let source: AssessmentSource
    let referral: KeptAssessment.Referral
    let sharing: Sharing
    /// What the route is for, from the person's side.
    let purpose: String
    /// What the hub decided that is not told.
    let leftOut: [LeftOut]
    let safeContact: SafeContact?
    /// To whom it goes: all that is shown, held against it and sent is of this agency.
    let recipient: AgencyID
    /// By which terms it goes there.
    let terms: TermsPart
    private let ground: SourceGround

    /// - Throws: `Refusal` where the assessment calls for no such referral.
    init(
        _ pathway: PathwayID,
        of person: PersonID,
        _ source: AssessmentSource,
        _ policy: Policy,
        without leftOut: [LeftOut],
        reachedBy safeContact: SafeContact?,
        draftedFor drafted: AgencyID?,
        _ agreed: AgreedReading
    ) throws {
        let called = source.kept.referrals.first { $0.pathway == pathway && $0.person == person }
        guard let called, let one = source.contact.person(person) else {
            throw Refusal(
                .notRecommended,
                "the assessment calls for no such referral any more",
                remedy: "open the contact and look at what it calls for now"
            )
        }
        let route = policy.pathways.first { $0.id == pathway }
        let places = route?.mustInclude ?? []
        let held = Set(leftOut.map(\.item))
        let wanted = called.mustInclude.filter { !held.contains($0) }.map { item in
            places.first { $0.item == item } ?? RequiredContent(item: item, foundIn: .nothing)
        }
        self.source = source
        self.leftOut = leftOut
        self.safeContact = safeContact
        referral = called
        recipient = agreed.recipient(of: called, from: source.record.holding.agency, drafted: drafted)
        terms = agreed.part(by: pathway, to: recipient, source.names)
        ground = SourceGround(source.contact, of: person, asking: wanted, reachedBy: safeContact)
        sharing = Sharing(wanted, of: one, source)
        purpose = route?.answers ?? ""
    }

    var whose: String { source.name(sharing.person.id) ?? sharing.person.id.text }

    var path: String { "\(source.path)/referrals/\(referral.pathway.text)/\(referral.person.text)" }

    var place: DraftPlace {
        DraftPlace(.referral, of: source.record.id, about: "\(referral.pathway.text) \(referral.person.text)")
    }

    var begun: ComposeForm {
        .begun(sharing, sharing.person.consent(to: referral.pathway), hoping: hopes)
    }

    /// What the person wants, and where they have not said, what the route is for.
    private var hopes: [String] {
        let wanted = sharing.person.wishes
        return wanted.isEmpty ? [purpose.capitalised] : wanted.removingRepeats()
    }

    /// What they may send it back for.
    func notes(on told: ComposedReferral, by form: ComposeForm) -> [SourceNote] {
        ground.notes(on: told, alsoOf: form.others(sharing))
    }

    /// What the other agency is not told, in words.
    func withheld(by form: ComposeForm) -> [String] {
        let contact = source.contact
        let unticked = sharing.offers.filter { !form.isShared($0) }.map(\.item)
        let told = form.others(sharing) + [sharing.person.id]
        let others = contact.people.filter { !told.contains($0.id) }.compactMap { source.name($0.id) }
        let denied = source.kept.clues.count { $0.assertion == .negated }
        return [
            contact.narrative.isBlank ? nil : "The narrative as it was written",
            denied == 0 ? nil : "What was said or seen not to be there",
            contact.reporter == nil ? nil : "Who told of it",
            others.isEmpty ? nil : "All that is known of \(others.listed())",
            "Other contacts with \(whose), and how they were judged",
        ].compactMap(\.self) + leftOut.map { "\($0.item), which the hub left out: \($0.why)" } + unticked
    }
}
