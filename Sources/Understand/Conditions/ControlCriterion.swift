package import Recognise

/// A condition about one control.
package indirect enum ControlCriterion: Hashable, Sendable {
    case state([ControlState])
    /// The one who holds it causes the harm.
    case heldByHarmer
    case ended
    case endsWithinLeadTime
    case successor
    case verified
    /// Every other control that protects the person is gone.
    case lastStanding
    case all([ControlCriterion])
    case any([ControlCriterion])
    case not(ControlCriterion)
}
