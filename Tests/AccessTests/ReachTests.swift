import Access
import Testing
import Vocabulary

@Suite struct ReachTests {}
