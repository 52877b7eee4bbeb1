package import Access
package import Recognise
package import Vocabulary

extension MemorySession: ProtectionRecords {
    package func connection(_ id: RecordID) throws -> Connection? {
        state.record(id, .latest, as: Connection.self)
    }

    package func connections(of account: AccountID) throws -> [Connection] {
        state.latest(Connection.self).filter { $0.account == account }.reversed()
    }

    package func connections(within reach: Reach, _ page: PageRequest) throws -> Page<Connection> {
        let found = state.latest(Connection.self).filter { $0.isOpen && $0.agency == reach.agency }
        return Page(of: found.reversed(), page) { $0.id.text }
    }

    package func tells(_ details: PersonDetails) -> Bool {
        details.born != nil || details.postcode?.isBlank == false
    }

    package func accounts(of details: PersonDetails) throws -> [AccountID] {
        state.latest(Connection.self).filter { $0.isOpen && $0.relation == .oneself && $0.details.mean(details) }
            .map(\.account).removingRepeats()
    }

    package func isBarred(_ account: AccountID, from person: RecordID) throws -> Bool {
        guard let known = state.record(person, .latest, as: PersonRecord.self) else { return false }
        return state.latest(Connection.self).contains {
            $0.isOpen && $0.account == account && $0.details.mean(known.details)
        }
    }

    package func restriction(_ id: RecordID) throws -> Restriction? {
        state.record(id, .latest, as: Restriction.self)
    }

    package func restriction(of person: RecordID, for agency: AgencyID) throws -> Restriction? {
        state.latest(Restriction.self).first { $0.isOpen && $0.person == person && $0.agency == agency }
    }

    package func restrictions(within reach: Reach, _ page: PageRequest) throws -> Page<Restriction> {
        let found = try state.latest(Restriction.self).filter {
            try $0.isOpen && $0.agency == reach.agency && !isBarred(reach.account, from: $0.person)
        }
        return Page(of: found.reversed(), page) { $0.id.text }
    }

    package func restrictedPeople(matching search: PersonSearch, within reach: Reach) throws -> [RecordID] {
        let restricted = state.latest(Restriction.self) { $0.isOpen && $0.agency == reach.agency }
        return try restricted.map(\.person).removingRepeats().filter { id in
            guard let person = state.record(id, .latest, as: PersonRecord.self),
                PlainMatch(person.details, search)?.isSure == true, try !isBarred(reach.account, from: id)
            else { return false }
            return try contacts(of: id).contains { contact in
                var holding = contact.holding
                holding.guards = .none
                return reach.rule(for: holding) != nil
            }
        }
    }

    package func opening(_ id: RecordID) throws -> EmergencyAccess? {
        state.record(id, .latest, as: EmergencyAccess.self)
    }

    package func openings(for account: AccountID, at moment: Instant) throws -> [EmergencyAccess] {
        state.latest(EmergencyAccess.self).filter { $0.account == account && $0.isOpen(at: moment) }
    }

    package func opened(to account: RecordID, at moment: Instant) throws -> [OpenedPerson] {
        try openings(for: AccountID(account.text), at: moment).map {
            OpenedPerson(opening: $0.id, person: $0.person, ends: $0.ends)
        }
    }

    package func openings(by account: AccountID, atMost limit: Int) throws -> [EmergencyAccess] {
        state.latest(EmergencyAccess.self).filter { $0.account == account }.reversed().prefix(limit).map(\.self)
    }

    package func openingsToReview(within reach: Reach, _ page: PageRequest) throws -> Page<EmergencyAccess> {
        let found = try state.latest(EmergencyAccess.self).filter {
            try $0.agency == reach.agency && $0.review == nil && $0.account != reach.account
                && !isBarred(reach.account, from: $0.person)
        }
        return Page(of: found, page) { $0.id.text }
    }
}
