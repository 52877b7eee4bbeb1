package import Foundation
package import Hummingbird
package import Vocabulary
package import WebSupport

/// What every page is made with: the templates, the files they link to, and the world around them.
package struct Site: Sendable {
    package let assets: Assets
    package let transport: Transport
    package let world: any Surroundings
    private let templates: Templates
    private let setting: Setting

    /// - Parameters:
    ///   - transport: How requests arrive.
    ///   - world: The clock.
    ///   - setting: What is the same on every page.
    ///   - folder: Where `Templates` and `Assets` are; what comes with the program where it is nil.
    /// - Throws: where a template cannot be understood, or a file that every page links to is missing.
    package init(
        over transport: Transport,
        world: any Surroundings,
        setting: Setting = Setting(),
        folder: URL? = nil
    ) async throws {
        let folder = folder ?? Self.bundled
        templates = try await Templates(folder.appending(path: "Templates"))
        assets = try SiteAssets.load(folder.appending(path: "Assets"))
        self.transport = transport
        self.world = world
        self.setting = setting
    }

    /// What comes with the program.
    static var bundled: URL { Bundle.module.bundleURL }

    /// A page as it is sent.
    package func page(
        _ page: some Page,
        in context: HeedContext,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        .html(try text(page, in: context), status: status)
    }

    /// A page as HTML.
    package func text(_ page: some Page, in context: HeedContext) throws -> String {
        let frame = try Frame(page, in: context, setting, assets, at: world.now)
        return try templates.text(page.template, Shown.page(page, frame))
    }
}

/// What is the same on every page of an installation.
package struct Setting: Sendable {
    /// Said above each page where nothing is real; nil in live use.
    package var practice: String?
    /// The policy in force, in words.
    package var policy: String?

    package init(practice: String? = nil, policy: String? = nil) {
        self.practice = practice
        self.policy = policy
    }
}
