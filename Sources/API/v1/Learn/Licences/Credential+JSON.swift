import Learn
import LearningFeeds
import Notation
import Vocabulary

extension GivenCredential {
    /// The credential as it was signed, and the same baked into a picture.
    func json(by office: CredentialOffice) -> JSONValue {
        .map([
            ("id", .text(credential.id.text)),
            ("licence", .text(credential.licence.text)),
            ("agency", .text(credential.agency.text)),
            ("issued_at", .text(credential.issued.text)),
            ("expires", .text(credential.terms.expires.text)),
            ("credential", .text(credential.signed)),
            ("picture", .text(CredentialPicture(self, by: office).text)),
        ])
    }
}
