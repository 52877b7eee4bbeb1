package import Access

/// What it is worked out from whether somebody qualifies: who assesses them does not decide, and who decides does not assess.
package typealias QualifyingSession = PortfolioRecords & LicenceRecords & CompletionRecords & AccountRecords
    & ModerationRecords & GroundRecords

/// What renewing a licence goes by, as far as it is known here.
package typealias GroundRecords = DevelopmentRecords & SamplingRecords & WelfareRecords & WorkHeld
