package import Foundation
import Glibc

extension DataFolder {
    /// What is told of records in which nothing is real; it is there as long as they are.
    package var practiceNote: URL { url.appending(path: "practice.txt") }

    /// Whether nothing in the records is real.
    package var isPractice: Bool { FileManager.default.fileExists(atPath: practiceNote.path) }

    /// Records that are being made; they are not there for anybody until they are whole.
    package var loading: URL { url.appending(path: "heed.sqlite.loading") }

    /// Takes away what was left of records that were not made to the end.
    package func clearLoading() {
        guard !hasRecords else { return }
        for file in [loading.path, loading.path + "-wal", loading.path + "-shm", practiceNote.path] { unlink(file) }
    }

    /// Puts records that were made whole, and are on the disk, in the place where they are served from.
    ///
    /// The note is there first, so that they never stand anywhere as if they were real.
    package func take(practiceRecordsNoted note: String) throws(FolderProblem) {
        try Self.write(Data(note.utf8), to: practiceNote)
        guard rename(loading.path, records.path) == 0 else {
            throw FolderProblem(
                path: records.path,
                problem: "the records cannot be put in their place",
                remedy: "see that the folder may be written, then run the same command again"
            )
        }
        for file in [loading.path + "-wal", loading.path + "-shm"] { unlink(file) }
        Self.settle(url)
    }
}
