import Foundation

/// What standard output and input are connected to.
enum Terminal {
    static var hasColour: Bool {
        isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
    }

    static var isInputInteractive: Bool { isatty(STDIN_FILENO) == 1 }

    /// Columns to write in: those of the terminal, at most 100; 80 where there is none.
    static var width: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return min(100, Int(size.ws_col))
    }
}
