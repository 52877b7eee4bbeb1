/// Bytes as GZIP has them (RFC 1952), stored as they are: what is asked for is the form, and 16 kB need not be smaller.
enum StoredGZIP {
    static func bytes(_ content: [UInt8]) -> [UInt8] {
        // Neither a name nor a time, so that the same content is always the same bytes.
        let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
        return head + blocks(content) + little(crc(content)) + little(UInt32(truncatingIfNeeded: content.count))
    }

    /// Stored blocks of DEFLATE (RFC 1951, section 3.2.4), each of at most 65,535 bytes.
    private static func blocks(_ content: [UInt8]) -> [UInt8] {
        guard !content.isEmpty else { return [1, 0, 0, 0xFF, 0xFF] }
        var written: [UInt8] = []
        for start in stride(from: 0, to: content.count, by: 65_535) {
            let end = min(start + 65_535, content.count)
            let length = UInt16(end - start)
            written.append(end == content.count ? 1 : 0)
            written += little(UInt32(length) | UInt32(~length) << 16)
            written += content[start..<end]
        }
        return written
    }

    private static func little(_ number: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    /// The CRC-32 of section 8.
    private static func crc(_ content: [UInt8]) -> UInt32 {
        ~content.reduce(~0) { crc, byte in table[Int((crc ^ UInt32(byte)) & 0xFF)] ^ (crc >> 8) }
    }

    private static let table: [UInt32] = (0..<256).map { number in
        (0..<8).reduce(UInt32(number)) { crc, _ in crc & 1 == 1 ? 0xEDB8_8320 ^ (crc >> 1) : crc >> 1 }
    }
}
