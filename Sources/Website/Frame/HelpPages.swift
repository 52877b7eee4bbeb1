import Hummingbird
import WebSupport

/// Help, accessibility and how information is used: there for everybody, signed in or not.
package struct HelpPages: Sendable {
    private let site: Site

    package init(_ site: Site) {
        self.site = site
    }

    package var routes: [PageRoute] {
        HelpPage.allCases.map { page in
            .get("/\(page.rawValue)", isOpen: true) { request, context in
                try QueryReader.none(in: request)
                return try site.page(ShownHelp(page), in: context)
            }
        }
    }
}

/// A page that says how Heed is meant; its words are in its template.
enum HelpPage: String, CaseIterable {
    case help, accessibility, privacy

    var title: String {
        switch self {
        case .help: "Help"
        case .accessibility: "Accessibility"
        case .privacy: "How information is used"
        }
    }
}

/// A help page as it is shown.
struct ShownHelp: Page {
    let heading: String
    let template: String

    var title: String { heading }

    init(_ page: HelpPage) {
        heading = page.title
        template = "help/\(page.rawValue)"
    }
}
