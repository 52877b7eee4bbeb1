import DemoForce
import Vocabulary

/// The force that all tests here look at; it is made once.
enum TheForce {
    static let end = Instant(seconds: 1_795_262_400)
    static let force = Result { try DemoForce(endingAt: end) }
}
