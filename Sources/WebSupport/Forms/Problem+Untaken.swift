import Hummingbird

extension Problem {
    /// With what was sent, where it is sure that one of our own pages sent it and that it holds no password: those are asked
    /// for by pages that anybody may open.
    func givingBack(_ form: Form, to request: Request, _ pages: PageRules) -> Problem {
        guard request.isSaidToBeOurs, pages.needsSignIn(request.uri.path) else { return self }
        var problem = self
        problem.untaken = form.without(FormGuard.field)
        return problem
    }
}
