import Hummingbird
import Recognise
import WebSupport

extension DraftOutcome {
    /// What a script hears that kept something while it was typed: which revision its page now stands for, or that another
    /// window was first.
    var reply: Response {
        switch self {
        case .overtaken: return Response(status: .conflict)
        case .kept(let draft):
            var response = Response(status: .noContent)
            response.headers[.heedRevision] = "\(draft.revision)"
            return response
        }
    }
}
