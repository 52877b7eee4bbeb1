/// One rule of access: where it holds, it lets somebody through or keeps them out.
struct AccessRule: Sendable {
    enum Effect: Sendable {
        case permit, forbid
    }

    /// It stands in the journal, and somebody will read it years from now.
    let name: String
    let effect: Effect
    let holds: @Sendable (AccessQuestion) -> Bool

    /// Every rule; which of them comes first decides nothing but which one is named.
    static let all: [AccessRule] = [
        .ownRecord, .declaredConnection, .restricted,
        .tookPart, .sameAgency, .sameUnit, .sentToAgency, .bindsAgency,
    ]
}
