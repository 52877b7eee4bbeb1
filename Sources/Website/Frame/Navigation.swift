import Vocabulary

/// Where one may go from every page, by what one is.
enum Navigation {
    static let foot = [
        Link("/help", "Help"), Link("/accessibility", "Accessibility"), Link("/privacy", "How information is used"),
    ]

    static func links(for roles: Set<AccountRole>, at place: String?) -> [NavigationLink] {
        entries.filter { !$0.roles.isDisjoint(with: roles) }.map {
            NavigationLink(href: $0.href, text: $0.text, isCurrent: $0.href == place)
        }
    }

    private static let entries: [(href: String, text: String, roles: Set<AccountRole>)] = [
        ("/", "My work", Set(AccountRole.allCases)),
        ("/waiting", "Waiting", force),
        ("/unheld", "Not held", force),
        ("/lapsing", "Lapsing", force),
        ("/plans", "Plans", force),
        ("/checks", "Missing", force),
        ("/deliveries", "Not delivered", [.administrator]),
        ("/reviews", "Reviews", [.supervisor]),
        ("/referrals", "Referrals", force.union([.partnerPractitioner])),
        ("/hub", "Hub", [.hubCoordinator]),
        ("/research", "Questions", [.hubCoordinator, .partnerPractitioner]),
        ("/meetings", "Meetings", [.hubCoordinator, .partnerPractitioner]),
        ("/planned-actions", "Asked of us", [.hubCoordinator, .partnerPractitioner]),
        ("/people", "People", force),
        ("/directory", "Directory", Set(AccountRole.allCases)),
        ("/policy", "Policy", Set(AccountRole.allCases)),
    ]

    private static let force: Set<AccountRole> = [.responder, .supervisor, .specialist, .hubCoordinator]
}

/// An entry of the navigation.
struct NavigationLink: Hashable, Sendable {
    let href: String
    let text: String
    let isCurrent: Bool
    /// How many wait there; nil where that is not counted.
    var tally: Int?
}
