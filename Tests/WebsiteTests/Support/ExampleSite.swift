import Foundation
import Hummingbird
import HummingbirdTesting
import HTTPTypes
import Logging
import NIOCore
import Vocabulary
import WebSupport

@testable import Website

/// The site as it comes with the program, with one template more, and one person who is signed in.
struct ExampleSite {
    static let actor = Actor(account: "account-of-asha", agency: "police", unit: "north", roles: [.supervisor])
    static let secret = BrowserSecret(Array(repeating: 7, count: BrowserSecret.length))
    static var cookie: String { "heed-local=" + (secret?.text ?? "") }
    static var token: String { secret?.formToken.text ?? "" }

    let site: Site
    let website: HeedWebsite
    private let router: Router<HeedContext>

    /// Whoever is signed in proved so many seconds ago who they are.
    init(secondsSinceProof: Int = 0, _ rooms: (Site) -> [PageRoute] = { _ in [] }) async throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        site = try await Site(
            over: .loopback,
            world: StillWorld(),
            setting: Setting(practice: "Everybody here is invented.", policy: "Example 1"),
            folder: folder
        )
        website = HeedWebsite(site, rooms(site))
        let rules = website.rules { secret, now in
            guard secret == Self.secret?.bytes else { return nil }
            return SignedIn(
                actor: Self.actor,
                name: "Asha <b>Rao</b>",
                place: "North",
                ends: now.adding(hours: 1),
                endsAltogether: now.adding(hours: 8),
                provenAt: Instant(seconds: now.seconds - secondsSinceProof)
            )
        }
        router = WebRouter(
            RouteTable(website.declared),
            authentication: BearerAuthentication(under: "/api/v1") { _ in nil },
            pages: rules,
            meter: Meter(),
            world: StillWorld(),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        ).empty()
        website.add(to: router)
    }

    func ask(
        _ method: HTTPRequest.Method,
        _ path: String,
        cookie: String? = cookie,
        form: String? = nil,
        _ headers: [HTTPField.Name: String] = [:]
    ) async throws -> TestResponse {
        var fields = HTTPFields()
        if let cookie { fields[.cookie] = cookie }
        if form != nil { fields[.contentType] = "application/x-www-form-urlencoded" }
        for (name, value) in headers { fields[name] = value }
        let sent = fields
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        return try await Application(router: router, logger: logger).test(.router) { client in
            try await client.executeRequest(
                uri: path,
                method: method,
                headers: sent,
                body: form.map { ByteBuffer(string: $0) }
            )
        }
    }

    /// The templates and files of the program in a folder of their own, with the page of these tests beside them.
    private static func folder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "heed-site-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in ["Templates", "Assets"] {
            let source = Site.bundled.appending(path: name)
            try FileManager.default.copyItem(at: source, to: folder.appending(path: name))
        }
        let page = Goldens.folder.appending(path: "example.mustache")
        try FileManager.default.copyItem(at: page, to: folder.appending(path: "Templates/example.mustache"))
        return folder
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }
}
