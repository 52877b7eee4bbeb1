/// The classes of Unicode scalars that reading depends on, in plain arithmetic, since no Unicode tables are at hand.
///
/// Limits: case and accents are folded for Latin (to U+017F), case alone for Greek and Cyrillic; other letters match as
/// they are written.
enum Scalar {
    static let apostrophe: UInt32 = 0x27
    static let fullStop: UInt32 = 0x2E
    static let dash: UInt32 = 0x2013
    static let hyphen: UInt32 = 0x2D

    static func isSpace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    static func isLineBreak(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    static func isHyphen(_ scalar: UInt32) -> Bool {
        scalar == hyphen || scalar == 0x2010 || scalar == 0x2011
    }

    static func isApostrophe(_ scalar: UInt32) -> Bool {
        switch scalar {
        case apostrophe, 0x2018, 0x2019, 0x201B, 0x02BC, 0xFF07: true
        default: false
        }
    }

    static func isDigit(_ scalar: UInt32) -> Bool {
        0x30...0x39 ~= scalar
    }

    /// Whether the scalar only adds to the one before it: a combining mark, a joiner, a variation selector.
    static func isExtension(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xAD, 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200F, 0x2060, 0x20D0...0x20FF,
            0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF, 0x1F3FB...0x1F3FF, 0xE0000...0xE01EF:
            true
        default: false
        }
    }

    static func isLetterOrDigit(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0...0xA9: false
        case 0xAA, 0xB5, 0xBA: true
        case 0xAB...0xBF, 0xD7, 0xF7: false
        case 0x2000...0x2BFF, 0x2E00...0x2E7F, 0x3000...0x3004, 0x3007...0x3020, 0x3030: false
        case 0xE000...0xF8FF, 0xFE10...0xFE6F, 0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40: false
        case 0xFF5B...0xFF65, 0xFFE0...0xFFFF, 0x1F000...0x1FAFF, 0xE0000...: false
        default: !isSpace(scalar) && !isExtension(scalar) && !isApostrophe(scalar)
        }
    }

    static func isUpperCase(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x0391...0x03A9, 0x0400...0x042F: true
        case 0x0100...0x0137, 0x014A...0x0177: scalar & 1 == 0
        case 0x0139...0x0148, 0x0179...0x017E: scalar & 1 == 1
        case 0x0178: true
        default: false
        }
    }

    static func isLowerCase(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF, 0x03AC...0x03CE, 0x0430...0x045F: true
        case 0x0100...0x017F: !isUpperCase(scalar)
        default: false
        }
    }

    /// Whether the scalar may end a sentence.
    static func isEnder(_ scalar: UInt32) -> Bool {
        scalar == fullStop || scalar == 0x21 || scalar == 0x3F || scalar == 0x2026
    }

    /// Whether the scalar may stand between the end of a sentence and the white space after it.
    static func isCloser(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D: true
        default: false
        }
    }

    /// Whether the scalar may stand before the first word of a sentence.
    static func isOpener(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0xAB, 0x2018, 0x201C: true
        default: false
        }
    }

    /// Whether the folded symbol only marks words as somebody's own, and so may stand between the words of a phrase.
    static func isQuoteMark(_ symbol: UInt32) -> Bool {
        symbol == 0x22 || symbol == apostrophe || symbol == 0x60
    }

    /// Whether the scalar, first on its line and before white space, marks an item of a list.
    static func isBullet(_ scalar: UInt32) -> Bool {
        switch scalar {
        case hyphen, 0x2A, 0xB7, 0x2010...0x2015, 0x2022, 0x2023, 0x2043, 0x25AA, 0x25CF, 0x25E6: true
        default: false
        }
    }
}
