package import Vocabulary

/// Under which names other systems know our people and our modules.
package struct ExchangeRule: Hashable, Sendable {
    /// Whose accounts are ours, the first of them in what we say ourselves.
    package let homePages: [String]
    package let activities: [KnownActivity]

    package init(homePages: [String] = [ExchangeRule.home], activities: [KnownActivity] = []) {
        self.homePages = homePages
        self.activities = activities
    }

    /// An activity of another system that is a module of ours.
    package struct KnownActivity: Hashable, Sendable {
        package let iri: String
        package let module: LearningModuleID
        /// Nil where each statement says it.
        package let version: Int?

        package init(_ iri: String, is module: LearningModuleID, version: Int? = nil) {
            self.iri = iri
            self.module = module
            self.version = version
        }
    }

    package static var home: String { "urn:heed:accounts" }
    /// Under this an activity or a result says which version of a module it is.
    package static var versionExtension: String { "urn:heed:version" }

    package static func iri(of module: LearningModuleID) -> String { modulePrefix + module.text }

    private static let modulePrefix = "urn:heed:module:"

    /// The module that an activity is, and which version, where it is known; nil for what is none of ours.
    func module(_ iri: String) -> (id: LearningModuleID, version: Int?)? {
        if iri.hasPrefix(Self.modulePrefix) {
            return (LearningModuleID(String(iri.dropFirst(Self.modulePrefix.count))), nil)
        }
        return activities.first { $0.iri == iri }.map { ($0.module, $0.version) }
    }
}
