package import Access

/// What it is worked out from whether somebody qualifies: who assesses them does not decide, and who decides does not assess.
package typealias QualifyingSession = PortfolioRecords & LicenceRecords & CompletionRecords & AccountRecords
    & ModerationRecords
