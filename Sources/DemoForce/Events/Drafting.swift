import Vocabulary

/// What some have half written when the two years end; most of them are shown to whoever looks round.
enum Drafting {
    static func events(
        _ world: DemoWorld,
        _ thoughts: Thoughts,
        _ aftermath: Aftermath,
        seed: UInt64,
        to end: Instant
    ) -> [DemoEvent] {
        var chance = Chance(seed: seed, for: "drafts")
        var taken: Set<[String]> = []
        return thoughts.drafts.compactMap { text in
            let fitting = (world.staff.shown + world.staff).filter { owner in
                owner.may(text.role) && !taken.contains([owner.signIn, text.purpose])
            }
            for owner in fitting {
                guard let place = place(of: text.purpose, owner, aftermath) else { continue }
                taken.insert([owner.signIn, text.purpose])
                let at = Instant(seconds: end.seconds - 60 * chance.within(10...300))
                let draft = DemoDraft(
                    purpose: text.purpose,
                    contact: place.contact?.reference,
                    about: place.about,
                    fields: text.fields
                )
                let first = place.contact?.recordedAt.adding(minutes: 5) ?? at
                return DemoEvent(
                    at: min(max(at, first), end.adding(minutes: -1)),
                    by: owner.signIn,
                    deed: .draft(draft)
                )
            }
            return nil
        }
    }

    private typealias Place = (contact: DemoContact?, about: (pathway: String, person: String)?)

    /// What an owner may have begun to write of: their last contact that waits for it; nil where none does.
    private static func place(of purpose: String, _ owner: DemoStaff, _ aftermath: Aftermath) -> Place? {
        let own = aftermath.contacts.suffix(600).filter { $0.recordedBy == owner.signIn }
        switch purpose {
        case "contact": return (nil, nil)
        case "referral":
            let drafted = aftermath.unsent.last { unsent in own.contains { $0.reference == unsent.contact } }
            guard let drafted else { return nil }
            let contact = own.first { $0.reference == drafted.contact }
            return (contact, (drafted.referral.pathway, drafted.referral.person))
        default: return own.last { !$0.isJudged }.map { ($0, nil) }
        }
    }
}

extension Aftermath {
    /// The referrals that are drafted and not sent.
    fileprivate var unsent: [(contact: String, referral: DemoReferral)] {
        var drafted: [(contact: String, referral: DemoReferral)] = []
        for event in events {
            guard case .refer(let contact, let referral, let step) = event.deed else { continue }
            switch step {
            case .draft: drafted.append((contact, referral))
            case .send: drafted.removeAll { $0 == (contact, referral) }
            default: break
            }
        }
        return drafted
    }
}
