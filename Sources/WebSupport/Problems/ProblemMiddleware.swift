package import Hummingbird
import Logging
import NIOHTTP1
package import Vocabulary

/// Turns whatever is thrown inside it into a problem; a fault is logged by its type alone.
package struct ProblemMiddleware: RouterMiddleware {
    package typealias Context = HeedContext

    private let world: any Surroundings

    package init(world: any Surroundings) {
        self.world = world
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
            let response = problem(from: error, context).response
            return request.method == .head ? response.createHeadResponse() : response
        }
    }

    private func problem(from error: any Error, _ context: HeedContext) -> Problem {
        if let expected = Problem(expected: error) { return expected }
        let id = world.newID().text
        context.logger.error("fault", metadata: ["fault": "\(id)", "error_type": "\(type(of: error))"])
        return .fault(id)
    }
}
