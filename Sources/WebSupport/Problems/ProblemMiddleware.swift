import HTTPTypes
package import Hummingbird
import Logging
import NIOHTTP1
package import Vocabulary

/// Turns whatever is thrown inside it into a problem; a fault is logged by its type alone.
package struct ProblemMiddleware: RouterMiddleware {
    package typealias Context = HeedContext

    private let world: any Surroundings
    private let pages: PageRules?

    /// - Parameters:
    ///   - world: Where the id of a fault comes from.
    ///   - pages: How a problem is shown to people; nil where only programs ask.
    package init(world: any Surroundings, pages: PageRules? = nil) {
        self.world = world
        self.pages = pages
    }

    package func handle(
        _ request: Request,
        context: HeedContext,
        next: (Request, HeedContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPParserError {
            // The connection itself answers what is no HTTP, and closes.
            throw error
        } catch {
            let response = response(to: problem(from: error, context), request, context)
            return request.method == .head ? response.createHeadResponse() : response
        }
    }

    private func problem(from error: any Error, _ context: HeedContext) -> Problem {
        Problem(expected: error) ?? fault(error, context)
    }

    private func fault(_ error: any Error, _ context: HeedContext) -> Problem {
        let id = world.newID().text
        context.logger.error("fault", metadata: ["fault": "\(id)", "error_type": "\(type(of: error))"])
        return .fault(id)
    }

    /// Where even its page cannot be drawn, that is what is told.
    private func response(to problem: Problem, _ request: Request, _ context: HeedContext) -> Response {
        do {
            return try page(for: problem, request, context) ?? problem.response
        } catch {
            return fault(error, context).response
        }
    }

    /// A page for a problem, with all that the problem says in headers; nothing of the way in which programs sign in.
    private func page(for problem: Problem, _ request: Request, _ context: HeedContext) throws -> Response? {
        guard var page = try pages?.page(for: problem, request, context) else { return nil }
        page.status = problem.status
        let forPrograms: [HTTPField.Name] = [.contentType, .wwwAuthenticate, .contentLength]
        for field in problem.response.headers where !forPrograms.contains(field.name) {
            page.headers[field.name] = field.value
        }
        return page
    }
}
