import ArgumentParser

/// The program as the executable starts it.
package enum Program {
    /// Reads the command line and runs the command it names.
    package static func start() async {
        await HeedCommand.main()
    }
}
