/// A buffer for the JSON text that is being written.
///
/// Small pieces are collected in a block of fixed size, which is appended to an array when it is full:
/// appending each piece to the array would check uniqueness and capacity every time.
struct JSONOutput: ~Copyable {
  private static let blockSize = 1 << 14

  private let block = UnsafeMutableRawBufferPointer.allocate(byteCount: blockSize, alignment: 8)
  private var used = 0
  private var bytes: [UInt8] = []
  /// The deepest indentation of an array or object, in spaces; −2 if there is none.
  private(set) var deepestIndent = -2

  init(expectedSize: Int) {
    bytes.reserveCapacity(expectedSize + expectedSize / 8)
  }

  deinit {
    block.deallocate()
  }

  /// Returns the whole text.
  consuming func finish() -> [UInt8] {
    flush()
    return bytes
  }

  /// Records the indentation of an array or object.
  mutating func note(indent: Int) {
    if indent > deepestIndent { deepestIndent = indent }
  }

  mutating func append(_ byte: UInt8) {
    if used == Self.blockSize { flush() }
    block[used] = byte
    used += 1
  }

  /// Appends the indentation of a line.
  mutating func append(spaces count: Int) {
    guard count <= Self.blockSize else {
      for _ in 0..<count { append(UInt8(ascii: " ")) }
      return
    }
    if count > Self.blockSize - used { flush() }
    UnsafeMutableRawBufferPointer(rebasing: block[used..<(used + count)]).initializeMemory(
      as: UInt8.self, repeating: UInt8(ascii: " "))
    used += count
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  /// Appends a string in quotes, with the escapes of jq.
  mutating func append(quoted string: String) {
    append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { text in
      let text = UnsafeRawBufferPointer(text)
      var run = 0
      while true {
        let end = text.firstEscapedByte(from: run)
        append(UnsafeRawBufferPointer(rebasing: text[run..<end]))
        guard end < text.count else { break }
        append(escaped: text[end])
        run = end + 1
      }
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func append(_ text: UnsafeRawBufferPointer) {
    if text.count > Self.blockSize - used { flush() }
    guard text.count <= Self.blockSize else {
      bytes.append(contentsOf: text)
      return
    }
    UnsafeMutableRawBufferPointer(rebasing: block[used...]).copyMemory(from: text)
    used += text.count
  }

  private mutating func append(escaped byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
    case 0x08: append(UInt8(ascii: "b"))
    case 0x0C: append(UInt8(ascii: "f"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0D: append(UInt8(ascii: "r"))
    case 0x09: append(UInt8(ascii: "t"))
    default:
      append(byte < 0x10 ? "u000" : "u00")
      append(String(byte, radix: 16))
    }
  }

  private mutating func flush() {
    bytes.append(contentsOf: block[..<used])
    used = 0
  }
}
