import Access
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Identity
import TestSupport
import Testing
import Vocabulary
import WebSupport

@testable import Website

/// A page that asks for a fresh proof: who goes on, who is asked first, and what becomes of what they typed.
struct FreshProofTests {
    private let store = MemoryStore()
    private let proofs = PlainProofs()
    private let asha = Account(
        id: .numbered(1),
        name: "Asha Rao",
        agency: "police",
        unit: "north",
        roles: [.supervisor],
        signInName: SignInName("asha.rao")
    )

    /// A site with one page more, which only those see who proved lately who they are.
    private func site(secondsSinceProof: Int, by way: AccountSession.Way = .password) async throws -> ExampleSite {
        try store.keep(asha)
        let digest = try #require(digest)
        let began = Instant(seconds: StillWorld().now.seconds - secondsSinceProof)
        let session = AccountSession(digest: digest, account: asha.id, stage: .signedIn, by: way, began: began)
        let id = asha.id
        try store.now {
            try $0.keep(password: "digest of owls", of: id)
            try $0.begin(session)
        }
        return try await ExampleSite(secondsSinceProof: secondsSinceProof) { site in
            let proof = FreshProofPages(site, store: store, proofs: proofs, attempts: SignInAttempts())
            let locked: PageRoute.Handler = { request, context in
                try await proof.freshProof(of: request, context) {
                    .html("opened" + (context.form?.text("reason") ?? ""))
                }
            }
            return proof.routes + [.get("/locked", locked), .post("/locked", locked)]
        }
    }

    private var digest: [UInt8]? {
        ExampleSite.secret.flatMap { SessionSecret(bytes: $0.bytes)?.digest }
    }

    private var kept: AccountSession? { digest.flatMap { store.state.sessions[$0] } }

    private func form(_ fields: String) -> String { "csrf=\(ExampleSite.token)&" + fields }

    @Test func `whoever proved it lately goes on`() async throws {
        let site = try await site(secondsSinceProof: 299)
        #expect(try await site.ask(.get, "/locked").text == "opened")
        #expect(try await site.ask(.post, "/locked", form: form("reason=R")).text == "openedR")
    }

    @Test func `others are led to the page that asks, and the way back is kept with the session`() async throws {
        let site = try await site(secondsSinceProof: 300)
        let reply = try await site.ask(.get, "/locked?part=2")
        #expect(reply.status == .seeOther)
        #expect(reply.headers[.location] == "/sign-in/again")
        #expect(kept?.returnTo == "/locked?part=2")
        let page = try await site.ask(.get, "/sign-in/again").text
        #expect(page.contains("Your password") && !page.contains("locked"))
        #expect(!page.contains("Six digits"))
    }

    @Test func `who has codes is asked for one`() async throws {
        let site = try await site(secondsSinceProof: 300)
        let id = asha.id
        try store.now { try $0.keep(SealedCodes([1]), of: id) }
        #expect(try await site.ask(.get, "/sign-in/again").text.contains("Six digits"))
    }

    @Test func `what a form sent is not taken, and stays until it is proved who sent it`() async throws {
        let site = try await site(secondsSinceProof: 300)
        let asked = try await site.ask(.post, "/locked", form: form("reason=She+%3Cfell%3E&password=typed"))
        #expect(!asked.text.contains("opened"))
        #expect(asked.text.contains(#"name="sent.reason" value="She &lt;fell&gt;""#))
        #expect(asked.text.contains(#"name="sent-to" value="/locked""#))
        let sent = form("sent-to=%2Flocked&sent.reason=She+%3Cfell%3E&sent.password=typed&password=")
        let wrong = try await site.ask(.post, "/sign-in/again", form: sent + "cats")
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.text.contains(#"name="sent.reason" value="She &lt;fell&gt;""#))
        #expect(!wrong.text.contains("cats"))
        let right = try await site.ask(.post, "/sign-in/again", form: sent + "owls")
        #expect(right.status == .ok)
        #expect(right.text.contains(#"<form method="post" action="/locked">"#))
        #expect(right.text.contains(#"name="reason" value="She &lt;fell&gt;""#))
        #expect(right.text.contains(#"name="password" value="typed""#))
        #expect(kept == nil)
    }

    @Test(arguments: [("/locked", "/locked"), ("//elsewhere.example/", "/")])
    func `a right password leads back, and to no other site`(path: String, back: String) async throws {
        let site = try await site(secondsSinceProof: 300)
        let digest = try #require(digest)
        try store.now { try $0.lead(digest, backTo: path) }
        let reply = try await site.ask(.post, "/sign-in/again", form: form("password=owls"))
        #expect(reply.status == .seeOther)
        #expect(reply.headers[.location] == back)
    }

    @Test func `what was carried is sent to no other site`() async throws {
        let site = try await site(secondsSinceProof: 300)
        let carried = form("sent-to=%2F%2Felsewhere.example%2F&password=owls")
        #expect(try await site.ask(.post, "/sign-in/again", form: carried).headers[.location] == "/")
    }

    @Test func `after five wrong tries one is signed out`() async throws {
        let site = try await site(secondsSinceProof: 300)
        for _ in 0..<4 {
            #expect(
                try await site.ask(.post, "/sign-in/again", form: form("password=cats")).status == .unprocessableContent
            )
        }
        let last = try await site.ask(.post, "/sign-in/again", form: form("password=cats"))
        #expect(last.status == .unauthorized)
        #expect(kept == nil)
    }

    @Test func `who came through a provider proves it there, in another tab where something waits to be sent`()
        async throws
    {
        let site = try await site(secondsSinceProof: 300, by: .provider)
        let page = try await site.ask(.get, "/sign-in/again").text
        #expect(page.contains(#"href="/sign-in/again/organisation""#))
        #expect(!page.contains("Your password") && !page.contains("organisation (opens in a new tab)"))
        let asked = try await site.ask(.post, "/locked", form: form("reason=She+%3Cfell%3E")).text
        #expect(asked.contains(#"href="/sign-in/again/organisation" target="_blank""#))
        #expect(asked.contains(#"<form method="post" action="/locked">"#))
        #expect(asked.contains(#"name="reason" value="She &lt;fell&gt;""#))
        #expect(!asked.contains("Your password"))
    }

    @Test func `the page is for those who are signed in`() async throws {
        let site = try await site(secondsSinceProof: 300)
        let reply = try await site.ask(.get, "/sign-in/again", cookie: nil)
        #expect(reply.headers[.location]?.hasPrefix("/sign-in?return=") == true)
    }
}
