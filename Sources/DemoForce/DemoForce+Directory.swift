import Foundation

extension DemoForce {
    /// What people of Aldermere can be pointed to, as a feed of Open Referral UK 3; nobody offers any of it.
    package static func directory() throws -> [UInt8] {
        [UInt8](try Data(contentsOf: Bundle.module.bundleURL.appending(path: "Content/directory.json")))
    }

    /// Who of them is on duty, as a feed that nobody may read but those who sign in.
    package static func dutyLines() throws -> [UInt8] {
        [UInt8](try Data(contentsOf: Bundle.module.bundleURL.appending(path: "Content/duty-lines.json")))
    }
}
