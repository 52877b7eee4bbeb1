import Foundation

/// A certificate for the name `partner.example` with its key, made for one test by openssl.
struct ScratchCertificate {
    let folder: URL
    var certificate: String { folder.appending(path: "cert.pem").path }
    var key: String { folder.appending(path: "key.pem").path }

    /// Makes one that is good for two days.
    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "heed-certificate-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj",
            "/CN=partner.example", "-addext", "subjectAltName=DNS:partner.example", "-days", "2", "-keyout",
            key, "-out", certificate,
        ]
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    }

    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }
}
