package import Vocabulary

/// An action to consider, what of the situation it changes, and which need it answers.
package struct ActionRule: Sendable, Identifiable {
    package let id: RuleID
    package let kind: ActionFamilyID
    package let owner: AgencyID
    package let about: Scope
    package var when: Criterion
    package let action: String
    package let addresses: Addresses
    package let answers: String
    package let clock: Clock?
    package let authority: Authority

    package init(
        id: RuleID,
        kind: ActionFamilyID,
        owner: AgencyID,
        about: Scope,
        when: Criterion,
        action: String,
        addresses: Addresses,
        answers: String,
        clock: Clock?,
        authority: Authority
    ) {
        self.id = id
        self.kind = kind
        self.owner = owner
        self.about = about
        self.when = when
        self.action = action
        self.addresses = addresses
        self.answers = answers
        self.clock = clock
        self.authority = authority
    }
}

/// Something the system raises by itself, with its reason.
package struct AlertRule: Sendable, Identifiable {
    package let id: RuleID
    package let alert: AlertID
    package let about: Scope
    package var when: Criterion
    package let because: String
    package let authority: Authority

    package init(
        id: RuleID,
        alert: AlertID,
        about: Scope,
        when: Criterion,
        because: String,
        authority: Authority
    ) {
        self.id = id
        self.alert = alert
        self.about = about
        self.when = when
        self.because = because
        self.authority = authority
    }
}
