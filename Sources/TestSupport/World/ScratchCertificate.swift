package import Foundation

/// A certificate for one name with its key, made for one test by openssl.
package struct ScratchCertificate {
    package let folder: URL
    package var certificate: String { folder.appending(path: "cert.pem").path }
    package var key: String { folder.appending(path: "key.pem").path }

    /// Makes one that is good for two days, for a name and, where it is this machine, its address.
    package init(for name: String = "localhost") throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "heed-certificate-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let names = name == "localhost" ? "DNS:localhost,IP:127.0.0.1" : "DNS:" + name
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj",
            "/CN=\(name)", "-addext", "subjectAltName=" + names, "-days", "2", "-keyout", key, "-out", certificate,
        ]
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    }

    /// A folder that stays behind is told of, and fails no test.
    package func remove() {
        do {
            try FileManager.default.removeItem(at: folder)
        } catch {
            FileHandle.standardError.write(Data("\(folder.path) stays behind: \(error.localizedDescription)\n".utf8))
        }
    }
}
