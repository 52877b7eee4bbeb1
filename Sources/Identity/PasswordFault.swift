/// Why a password cannot be taken, or its digest cannot be read.
package enum PasswordFault: Error, Hashable, Sendable {
    case tooShort
    case tooLong
    /// It has a control character; scrypt takes no notice of some of them at the end.
    case unprintable
    /// What is kept is not a digest, or asks for more work than any that is made here.
    case damaged

    package var reason: String {
        switch self {
        case .tooShort: "the password has fewer than \(Password.lengths.lowerBound) characters"
        case .tooLong: "the password has more than \(Password.lengths.upperBound) characters"
        case .unprintable: "the password has a character that cannot be seen, such as a tab"
        case .damaged: "the digest of the password that is kept cannot be read"
        }
    }

    package var remedy: String {
        switch self {
        case .tooShort: "choose a longer one; three or four words that have nothing to do with each other do well"
        case .tooLong: "choose a shorter one"
        case .unprintable: "choose one of letters, digits, signs and blanks"
        case .damaged: "set a new password for the account"
        }
    }
}
