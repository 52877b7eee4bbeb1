import CLibCurl

/// One conversation with a mail server, by libcurl; it is used on one thread and once.
struct MailSession: ~Copyable {
    private let handle: OpaqueCurl
    private let recipients: UnsafeMutablePointer<curl_slist>?
    private let content: MailContent
    /// Whether libcurl took every setting: one that it does not know might be the one that asks for encryption.
    private var isSet = true

    private typealias OpaqueCurl = UnsafeMutableRawPointer

    /// Nil where libcurl has no room for another.
    init?(_ message: MailMessage, to server: MailServer) {
        guard Self.isReady, let handle = curl_easy_init() else { return nil }
        self.handle = handle
        content = MailContent(message.bytes)
        recipients = curl_slist_append(nil, message.to.text)
        prepare(message, server)
        secure(server)
    }

    deinit {
        curl_easy_cleanup(handle)
        curl_slist_free_all(recipients)
    }

    /// Borrowed while libcurl works, so that what it reads from stays.
    borrowing func run() -> DeliveryOutcome {
        guard isSet else { return .tryAgain(.notPossible) }
        let result = curl_easy_perform(handle)
        var status = 0
        _ = heed_curl_reply_code(handle, &status)
        return DeliveryOutcome(result, lastReply: status)
    }

    private mutating func prepare(_ message: MailMessage, _ server: MailServer) {
        let scheme = server.security == .tls ? "smtps" : "smtp"
        // What stands after the slash is how this side introduces itself; the name of the machine is nobody's business.
        set(CURLOPT_URL, "\(scheme)://\(server.host):\(server.port)/\(message.from.address.domain)")
        // No proxy, whatever the environment says.
        set(CURLOPT_PROXY, "")
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_CONNECTTIMEOUT, server.limits.connecting)
        set(CURLOPT_TIMEOUT, server.limits.whole)
        set(CURLOPT_MAIL_FROM, message.from.address.text)
        note(heed_curl_set_list(handle, CURLOPT_MAIL_RCPT, recipients))
        set(CURLOPT_UPLOAD, 1)
        note(heed_curl_set_reader(handle, readMailContent))
        note(heed_curl_set_pointer(handle, CURLOPT_READDATA, Unmanaged.passUnretained(content).toOpaque()))
        note(heed_curl_set_writer(handle, dropAnswer))
    }

    private mutating func secure(_ server: MailServer) {
        set(CURLOPT_USE_SSL, Int(server.security == .none ? CURLUSESSL_NONE.rawValue : CURLUSESSL_ALL.rawValue))
        set(CURLOPT_SSL_VERIFYPEER, 1)
        set(CURLOPT_SSL_VERIFYHOST, 2)
        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        if case .file(let path) = server.trust {
            set(CURLOPT_CAINFO, path)
            note(heed_curl_set_text(handle, CURLOPT_CAPATH, nil))
        }
        if let signIn = server.signIn {
            set(CURLOPT_USERNAME, signIn.user)
            set(CURLOPT_PASSWORD, signIn.password)
        }
    }

    /// libcurl copies the text.
    private mutating func set(_ option: CURLoption, _ text: String) {
        note(heed_curl_set_text(handle, option, text))
    }

    private mutating func set(_ option: CURLoption, _ number: Int) {
        note(heed_curl_set_long(handle, option, number))
    }

    private mutating func note(_ result: CURLcode) {
        if result != CURLE_OK { isSet = false }
    }

    /// Whether libcurl is set up for the process, which is done once and lasts.
    private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
}

/// The bytes of a message, and how far they have been read.
private final class MailContent {
    private let bytes: [UInt8]
    private var read = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func fill(_ room: UnsafeMutableRawBufferPointer) -> Int {
        let part = bytes[read..<min(bytes.count, read + room.count)]
        room.copyBytes(from: part)
        read += part.count
        return part.count
    }
}

/// Gives libcurl the next bytes of a message.
private func readMailContent(
    _ room: UnsafeMutablePointer<CChar>?,
    _ size: Int,
    _ count: Int,
    _ content: UnsafeMutableRawPointer?
) -> Int {
    guard let room, let content else { return 0 }
    let message = Unmanaged<MailContent>.fromOpaque(content).takeUnretainedValue()
    return message.fill(UnsafeMutableRawBufferPointer(start: room, count: size * count))
}

/// Takes what a server says and keeps none of it; else libcurl would print it.
private func dropAnswer(
    _ text: UnsafeMutablePointer<CChar>?,
    _ size: Int,
    _ count: Int,
    _ nothing: UnsafeMutableRawPointer?
) -> Int {
    size * count
}
