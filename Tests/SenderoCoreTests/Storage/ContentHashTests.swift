import SenderoCore
import Testing

@Suite struct ContentHashTests {
  struct Vector: Sendable, CustomTestStringConvertible {
    let text: String
    let hash: UInt64
    var testDescription: String { "\(text.utf8.count) bytes" }
  }

  @Test(arguments: [
    Vector(text: "", hash: 0xEF46_DB37_51D8_E999),
    Vector(text: "a", hash: 0xD24E_C4F1_A98C_6E5B),
    Vector(text: "abc", hash: 0x44BC_2CF5_AD77_0999),
    Vector(text: "1234", hash: 0xD831_6E61_D84F_6BA4),
    Vector(text: "12345678", hash: 0xD2D0_2F08_CF7C_FD4A),
    Vector(text: "message digest", hash: 0x066E_D728_FCEE_B3BE),
    Vector(text: "abcdefghijklmnopqrstuvwxyz01234", hash: 0x1605_8C7B_947D_A137),
    Vector(text: "abcdefghijklmnopqrstuvwxyz012345", hash: 0xBF2C_D639_B414_3B80),
    Vector(
      text: "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ+camino",
      hash: 0x42DE_56C5_A1BC_5D07),
  ])
  func agreesWithTheReference(_ row: Vector) {
    #expect(contentHash(Array(row.text.utf8)) == row.hash)
  }

  @Test func everyBitCounts() {
    let bytes = [UInt8](repeating: 0, count: 71)
    var hashes: Set<UInt64> = [contentHash(bytes)]
    for bit in 0..<bytes.count * 8 {
      var changed = bytes
      changed[bit / 8] ^= 1 << (bit % 8)
      hashes.insert(contentHash(changed))
    }
    #expect(hashes.count == bytes.count * 8 + 1)
  }
}
