import CLibCurl

extension DeliveryOutcome {
    /// What became of a message, by how libcurl ended and the last reply of the server.
    ///
    /// What the server refuses by 5xx it would refuse again (RFC 5321 section 4.2.1). A user or a password that it does not
    /// take says nothing of the message, and can be mended: that is tried again.
    init(_ result: CURLcode, lastReply status: Int) {
        switch (result, status) {
        case (CURLE_OK, _): self = .delivered(status: status)
        case (CURLE_LOGIN_DENIED, _): self = .tryAgain(.signInRefused)
        case (CURLE_USE_SSL_FAILED, _): self = .tryAgain(.notEncrypted)
        case (CURLE_SEND_ERROR, 500...599), (CURLE_WEIRD_SERVER_REPLY, 500...599),
            (CURLE_REMOTE_ACCESS_DENIED, 500...599),
            (CURLE_RECV_ERROR, 500...599):
            self = .refusedForGood(status: status)
        case (CURLE_SEND_ERROR, 400...499), (CURLE_WEIRD_SERVER_REPLY, 400...499),
            (CURLE_REMOTE_ACCESS_DENIED, 400...499),
            (CURLE_RECV_ERROR, 400...499):
            self = .tryAgain(.answered(status: status))
        default: self = .tryAgain(DeliveryTrouble(mailing: result))
        }
    }
}

extension DeliveryTrouble {
    fileprivate init(mailing result: CURLcode) {
        self =
            switch result {
            case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .nameNotFound
            case CURLE_COULDNT_CONNECT: .notConnected
            case CURLE_OPERATION_TIMEDOUT: .tooSlow
            case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE,
                CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR:
                .notTrusted
            case CURLE_WEIRD_SERVER_REPLY, CURLE_REMOTE_ACCESS_DENIED: .unreadable
            default: .brokenOff
            }
    }
}
