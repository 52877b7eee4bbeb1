/// What is wrong with a file or folder that the program needs.
package struct FolderProblem: Error, Hashable, Sendable {
    package let path: String
    package let problem: String
    package let remedy: String

    package init(path: String, problem: String, remedy: String) {
        self.path = path
        self.problem = problem
        self.remedy = remedy
    }
}
