import Vocabulary

/// Where one may go from every page, by what one is: the parts of the work, and within each its pages.
struct Navigation: Sendable {
    static let foot = [
        Link("/help", "Help"), Link("/accessibility", "Accessibility"), Link("/privacy", "How information is used"),
    ]

    let sections: [NavigationSection]
    /// That of the page one is on; nil where it holds no other.
    let within: NavigationSection?

    init(for roles: Set<AccountRole>, at place: String?) {
        sections = Self.all.compactMap { NavigationSection($0, for: roles, at: place) }
        within = sections.first { $0.current != nil && $0.pages != nil }
    }

    static func leads(to href: String, for roles: Set<AccountRole>) -> Bool {
        all.flatMap(\.pages).contains { $0.href == href && !$0.roles.isDisjoint(with: roles) }
    }

    fileprivate typealias Section = (text: String, pages: [(href: String, text: String, roles: Set<AccountRole>)])

    private static let all: [Section] = [
        (
            "Work",
            [("/", "My work", everybody), ("/waiting", "Waiting", force), ("/reviews", "Reviews", [.supervisor])]
        ),
        (
            "Referrals",
            [
                ("/referrals", "Referrals", force.union([.partnerPractitioner])), ("/unheld", "Not held", force),
                ("/raise", "Raise a concern", [.partnerPractitioner]),
                ("/raised", "What we raised", [.partnerPractitioner]),
                ("/feedback", "What came of them", force.union([.partnerPractitioner])),
            ]
        ),
        (
            "Hub",
            [
                ("/hub", "Notifications", [.hubCoordinator]),
                ("/research", "Questions", [.hubCoordinator, .partnerPractitioner]),
            ]
        ),
        (
            "Plans",
            [
                ("/plans", "Plans", force), ("/lapsing", "Lapsing", force),
                ("/planned-actions", "Asked of us", [.hubCoordinator, .partnerPractitioner]),
                ("/meetings", "Meetings", [.hubCoordinator, .partnerPractitioner]),
                ("/investigations", "Investigations", [.responder, .supervisor, .specialist, .chiefOfficer]),
            ]
        ),
        (
            "Oversight",
            [
                ("/checks", "Missing", force), ("/alarms", "Alarms", force.union([.partnerPractitioner])),
                ("/deliveries", "Not delivered", [.administrator]),
                ("/protection", "Protection", [.professionalStandards]),
            ]
        ),
        (
            "People",
            [
                ("/people", "People", force), ("/connections", "People I know", everybody),
                ("/open-records", "Open restricted records", force.union([.partnerPractitioner])),
            ]
        ),
        (
            "Learning",
            [
                ("/learning", "My learning", everybody), ("/courses", "Courses", everybody),
                ("/cpd", "My development", everybody),
                ("/licence", "My licence", [.responder, .supervisor, .specialist, .licensingPanel]),
                ("/welfare", "My welfare", everybody), ("/welfare/due", "Who to speak with", [.welfareLead]),
                ("/joint", "Joint programmes", [.partnerPractitioner]),
            ]
        ),
        (
            "Competence",
            [
                ("/team", "My team", [.supervisor, .qualityAssurer, .chiefOfficer]),
                ("/coverage", "Coverage", [.supervisor, .trainer, .qualityAssurer, .chiefOfficer]),
                ("/cpd/sign", "To sign", signing), ("/sampling", "Practice", overseeing),
                ("/needs", "Needs", overseeing), ("/assessing", "Portfolios", [.assessor, .qualityAssurer]),
                ("/licences", "Licences", [.licensingPanel]),
                ("/register", "Register", [.licensingPanel, .supervisor, .chiefOfficer, .qualityAssurer]),
                ("/allocations", "Allocations", [.supervisor, .chiefOfficer]),
                ("/exercises", "Exercises", [.assessor, .qualityAssurer]),
                ("/moderations", "Moderation", [.qualityAssurer]),
                ("/content", "Content", [.trainer, .qualityAssurer]),
                ("/pilots", "Pilots", [.trainer, .qualityAssurer, .chiefOfficer]),
            ]
        ),
        ("Journal", [("/journal", "Who looked", [.informationManager])]),
        ("Directory", [("/directory", "Directory", everybody)]),
        (
            "Policy",
            [
                ("/policy", "Policy", everybody),
                ("/agreements", "Agreements", [.hubCoordinator, .partnerPractitioner, .administrator, .chiefOfficer]),
                ("/automatic", "Automatic", everybody),
            ]
        ),
    ]

    private static let everybody = Set(AccountRole.allCases)
    private static let overseeing: Set<AccountRole> = [.supervisor, .qualityAssurer]
    private static let signing: Set<AccountRole> = [.supervisor, .chiefOfficer]
    private static let force: Set<AccountRole> = [.responder, .supervisor, .specialist, .hubCoordinator]
}

/// A part of the work; it leads to the first of its pages.
struct NavigationSection: Sendable {
    let text: String
    let href: String
    /// The value of `aria-current`; nil where one is elsewhere.
    let current: String?
    /// Nil where there is but one, whose name the section then has.
    let pages: Items<NavigationLink>?

    /// Nil where one may go to none of its pages.
    fileprivate init?(_ section: Navigation.Section, for roles: Set<AccountRole>, at place: String?) {
        let open = section.pages.filter { !$0.roles.isDisjoint(with: roles) }
        guard let first = open.first else { return nil }
        text = open.count == 1 ? first.text : section.text
        href = first.href
        current = first.href == place ? "page" : open.contains { $0.href == place } ? "true" : nil
        let links = open.map { NavigationLink(href: $0.href, text: $0.text, isCurrent: $0.href == place) }
        pages = open.count == 1 ? nil : Items(links)
    }
}
