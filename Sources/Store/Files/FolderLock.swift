import Foundation
import Glibc

/// Keeps a second server off the folder while this one runs; the system lets go of it when the process ends.
package final class FolderLock: Sendable {
    private let descriptor: Int32

    /// - Throws: `FolderProblem` where another process holds it.
    package init(_ folder: DataFolder) throws(FolderProblem) {
        let path = folder.url.appending(path: "heed.lock").path
        descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw FolderProblem(
                path: path,
                problem: "the lock cannot be made",
                remedy: "name a folder that may be written, with --data"
            )
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw FolderProblem(
                path: folder.url.path,
                problem: "another heed serves from this folder",
                remedy: "stop that one first, or name another folder with --data"
            )
        }
    }

    deinit {
        close(descriptor)
    }
}
