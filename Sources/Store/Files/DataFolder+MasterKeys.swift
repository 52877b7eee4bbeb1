import Foundation
import Glibc

extension DataFolder {
    static func masterName(_ number: Int) -> String { "records-\(number)" }

    /// The number of the master key in a file; nil where it holds something else.
    private static func masterNumber(ofFile name: String) -> Int? {
        guard let number = Int(name.dropFirst("records-".count).dropLast(".key".count)) else { return nil }
        return name == masterName(number) + ".key" ? number : nil
    }

    /// The master keys of the records in this folder.
    package var masterKeys: MasterKeys {
        MasterKeys(
            load: { try key(named: Self.masterName($0)) },
            make: { try makeKey(named: Self.masterName($0)) }
        )
    }

    /// The numbers of the files of master keys that come before one.
    func masterNumbers(before number: Int) throws(FolderProblem) -> [Int] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: keys.path)
                .compactMap(Self.masterNumber)
                .filter { $0 < number }
                .sorted()
        } catch {
            throw FolderProblem(
                path: keys.path,
                problem: "the folder of the keys cannot be read",
                remedy: "see that it is there and may be read"
            )
        }
    }

    func removeMasters(before number: Int) throws(FolderProblem) {
        for old in try masterNumbers(before: number) {
            let file = file(ofKey: Self.masterName(old))
            guard unlink(file.path) == 0 || errno == ENOENT else {
                throw FolderProblem(
                    path: file.path,
                    problem: "the old key cannot be taken away",
                    remedy: "see that the folder may be written, then run the same command again"
                )
            }
        }
        Self.settle(keys)
    }
}
