package import Access

/// The identity provider through which people sign in, as its pages need to know it.
package struct ProviderOffer: Sendable {
    /// As people know it, such as "Aldermere Police".
    package let name: String
    /// Whether nobody signs in otherwise.
    package let isOnly: Bool
    /// Whether Heed asks for a code of its own where the provider names no second factor.
    package let asksCode: Bool
    package let provider: any IdentityProvider

    package init(name: String, isOnly: Bool, asksCode: Bool, provider: any IdentityProvider) {
        self.name = name
        self.isOnly = isOnly
        self.asksCode = asksCode
        self.provider = provider
    }

    /// Nil where it names none, or cannot be asked: signing out here does not wait for it.
    func signOutAddress() async -> String? {
        do {
            return try await provider.signOutAddress()
        } catch {
            return nil
        }
    }
}
