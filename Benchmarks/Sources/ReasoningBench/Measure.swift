/// The best of five timings, as repetitions a second.
func perSecond(_ repetitions: Int, _ work: () -> Void) -> Double {
    var best = Double.infinity
    for _ in 0..<5 {
        let (seconds, attoseconds) = ContinuousClock().measure(work).components
        best = min(best, Double(seconds) + Double(attoseconds) / 1e18)
    }
    return Double(repetitions) / best
}

/// A rate in words, with the ratio to a peer's where there is one.
func line(_ name: String, _ rate: Double, peer: Double? = nil) -> String {
    let words = "\(name): \(Int(rate))/s"
    guard let peer else { return words }
    return words + " (the plain way: \(Int(peer))/s, ratio \(Double(Int(rate / peer * 100)) / 100))"
}
