extension DeliveryOutcome {
    /// What a status of HTTP means for what was posted.
    ///
    /// Only 2xx is a delivery. A redirection is for good: the partner has to name the new address, since a signature or a
    /// person's details follow nobody to where an answer points. What says "not now" is tried again, and so is what went
    /// wrong on the other side; anything else would be refused a second time too.
    package init(status: Int, retryAfter: Int? = nil) {
        self =
            switch status {
            case 200...299: .delivered(status: status)
            case 408, 425, 429, 500...599: .tryAgain(.answered(status: status), retryAfter: retryAfter)
            default: .refusedForGood(status: status)
            }
    }
}
