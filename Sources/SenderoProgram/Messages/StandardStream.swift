import Glibc
import NcursesTerminal
import SenderoCore

/// Standard output or standard error, written to without a buffer that could hide a failure.
struct StandardStream {
  static let output = StandardStream(descriptor: STDOUT_FILENO, name: "standard output")
  static let error = StandardStream(descriptor: STDERR_FILENO, name: "standard error")

  let descriptor: Int32
  let name: String

  /// Whether it leads to a terminal.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Whether it takes more than ASCII: everything but a terminal in a locale that is not UTF-8, where the bytes of
  /// UTF-8 would be read as control characters.
  var isUnicode: Bool { !isTerminal || CharacterLocale.establish() }

  /// The cells from left to right, where it leads to a terminal that says so.
  var columns: Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes a text.
  ///
  /// - Throws: `Failure` where not all of it could be written.
  func write(_ text: String) throws(Failure) {
    let bytes = Array((isUnicode ? text : ASCIIText.of(text)).utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // Whoever read it has read enough; where SIGPIPE is not ignored that ends the program, as quietly.
      if count < 0, errno == EPIPE { return }
      guard count > 0 else { throw Failure(name, CommandPhrase.cannotWrite(errno)) }
      written += count
    }
  }

  /// Writes a text; where that fails there is nobody left to tell.
  func say(_ text: String) {
    try? write(text)
  }

  /// Reads all of standard input.
  ///
  /// - Throws: `Failure` where it cannot be read or holds more than a map can.
  static func readInput(limit: Int = SafeFile.defaultLimit) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Failure("-", CommandPhrase.cannotRead(errno)) }
      if count == 0 { return bytes }
      bytes += part.prefix(count)
      guard bytes.count <= limit else {
        throw Failure(FileError(path: "-", operation: .read, reason: .tooLarge(limit: limit)))
      }
    }
  }
}
