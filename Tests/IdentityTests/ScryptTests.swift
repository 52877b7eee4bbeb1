import Crypto
import Testing

@testable import Identity

struct ScryptTests {
    /// The first three of RFC 7914 section 12; the fourth takes a gibibyte.
    @Test(arguments: [
        Vector(
            "",
            "",
            ScryptCost(logN: 4, blockSize: 1, parallelism: 1),
            """
            77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442\
            fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906
            """
        ),
        Vector(
            "password",
            "NaCl",
            ScryptCost(logN: 10, blockSize: 8, parallelism: 16),
            """
            fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162\
            2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640
            """
        ),
        Vector(
            "pleaseletmein",
            "SodiumChloride",
            ScryptCost(logN: 14, blockSize: 8, parallelism: 1),
            """
            7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2\
            d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887
            """
        ),
    ])
    func `keys are those of RFC 7914`(_ vector: Vector) throws {
        let key = try vector.cost.key(from: Array(vector.password.utf8), salt: Array(vector.salt.utf8), count: 64)
        let hex = key.withUnsafeBytes { $0.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() }
        #expect(hex == vector.key)
    }

    @Test(arguments: [(17, 8, 1), (18, 8, 1), (17, 8, 8), (14, 8, 16), (1, 1, 1), (20, 2, 1)])
    func `what can be paid is affordable`(_ logN: Int, _ blockSize: Int, _ parallelism: Int) {
        #expect(ScryptCost(logN: logN, blockSize: blockSize, parallelism: parallelism).isAffordable)
    }

    @Test(arguments: [(19, 8, 1), (18, 8, 5), (17, 8, 9), (21, 1, 1), (63, 1, 1), (99, 99, 99), (0, 8, 1), (17, 0, 1)])
    func `what would stop the service is not`(_ logN: Int, _ blockSize: Int, _ parallelism: Int) {
        #expect(!ScryptCost(logN: logN, blockSize: blockSize, parallelism: parallelism).isAffordable)
    }

    struct Vector: Sendable {
        let password: String
        let salt: String
        let cost: ScryptCost
        let key: String

        init(_ password: String, _ salt: String, _ cost: ScryptCost, _ key: String) {
            self.password = password
            self.salt = salt
            self.cost = cost
            self.key = key
        }
    }
}
