import Glibc
import SenderoCore

/// Reading and writing with file descriptors; a call that a signal interrupts is repeated.
enum Descriptor {
  /// Writes all bytes.
  ///
  /// - Throws: `SystemError` if a part of them could not be written.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw SystemError(code: errno) }
      written += count
    }
  }

  /// Returns the next bytes; none at the end.
  static func read(_ descriptor: Int32) throws(SystemError) -> [UInt8] {
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemError(code: errno) }
      return Array(part.prefix(count))
    }
  }
}
