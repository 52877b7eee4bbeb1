package import Foundation

/// Where the policy that comes with the program lies.
package enum PolicyContent {
    /// The folder with `policy.yaml` and a folder a stage.
    package static var folder: URL { Bundle.module.bundleURL }
}
