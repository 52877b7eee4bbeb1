import Reasoning
import Recognise
import Vocabulary

extension Bench {
    /// The part each agency has on this bench; an agency that was weighed and has no part is named with `none`.
    func agencyParts() -> [AgencyPart] {
        compiled.policy.agencies.compactMap(part)
    }

    private func part(of agency: AgencyDefinition) -> AgencyPart? {
        let rows = agency.rows.filter { $0.about == scope }
        guard !rows.isEmpty else { return nil }
        let table = OrderedTable(
            rows: rows.map { Row(when: compiled.condition($0.when), outcome: $0.role) },
            otherwise: AgencyRole.none
        )
        switch table.decide(in: compiled.book, on: sheet) {
        case .decided(.none, _, _):
            return wasWeighed(rows) ? noPart(of: agency, rows: rows) : nil
        case .decided(let role, let row, let finding):
            let rule = row.map { rows[$0].id } ?? rows[0].id
            return AgencyPart(
                agency: agency.term.id,
                person: person?.id,
                role: role,
                rule: rule,
                because: reasons(finding)
            )
        case .open(_, let finding):
            return untilKnown(agency, rows: rows, open: finding)
        }
    }

    /// Whether a test on which the rows rest is in play.
    private func wasWeighed(_ rows: [AgencyDefinition.Row]) -> Bool {
        let tests = rows.flatMap(\.when.atoms).compactMap { if case .threshold(let id) = $0 { id } else { nil } }
        return tests.contains { inPlay.contains($0) }
    }

    private func noPart(of agency: AgencyDefinition, rows: [AgencyDefinition.Row]) -> AgencyPart {
        let finding = finding(.any(rows.map(\.when)))
        let because = [wording(.noRole, of: agency)] + reasons(finding)
        return AgencyPart(
            agency: agency.term.id,
            person: person?.id,
            role: .none,
            rule: rows[0].id,
            because: because
        )
    }

    private func untilKnown(
        _ agency: AgencyDefinition,
        rows: [AgencyDefinition.Row],
        open: Finding
    ) -> AgencyPart? {
        guard let until = agency.untilKnown, until.about == scope else { return nil }
        guard until.whenOpen || rows.contains(where: { truth($0.when) == .yes }) else { return nil }
        if let unless = until.unless, truth(unless) == .yes { return nil }
        let because = [wording(.roleUntilKnown, of: agency)] + reasons(open)
        return AgencyPart(
            agency: agency.term.id,
            person: person?.id,
            role: until.role,
            rule: rows[0].id,
            because: because
        )
    }

    private func wording(_ phrase: Wording.Phrase, of agency: AgencyDefinition) -> String {
        compiled.policy.wording[phrase].filled(["agency": agency.term.title, "person": names.person(person?.id)])
            .asSentence
    }
}
