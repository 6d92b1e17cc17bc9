/// A stream that collects text as UTF-8, to save it all or nothing.
struct BytesOutput: TextOutputStream {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ string: String) {
    bytes.append(contentsOf: string.utf8)
  }
}
