package import Vocabulary

/// Of how many it is aimed that they hold a programme, and that they are its champions, in per cent.
package struct CoverageAim: Sendable {
    package let trained: Int
    package let champions: Int
    /// How many people a unit has to have before a share of them is told.
    package let fewest: Int
    package let authority: Authority

    package init(trained: Int, champions: Int, fewest: Int, authority: Authority) {
        self.trained = trained
        self.champions = champions
        self.fewest = fewest
        self.authority = authority
    }
}
