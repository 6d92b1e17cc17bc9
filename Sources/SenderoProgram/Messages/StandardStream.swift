import Glibc
import NcursesTerminal
import SenderoCore

/// Standard output or standard error, without a buffer that could hide a failed write.
struct StandardStream {
  static let output = StandardStream(descriptor: STDOUT_FILENO, name: "standard output")
  static let error = StandardStream(descriptor: STDERR_FILENO, name: "standard error")

  let descriptor: Int32
  let name: String

  /// Whether the stream is connected to a terminal.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Whether the stream supports more than ASCII.
  ///
  /// This is false only for a terminal in a locale that is not UTF-8, which would read UTF-8 bytes as control
  /// characters.
  var isUnicode: Bool { !isTerminal || CharacterLocale.establish() }

  /// The width of the terminal in cells; `nil` without a terminal or if it does not report its width.
  var columns: Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes a text.
  ///
  /// - Throws: `Failure` if a part of it could not be written.
  func write(_ text: String) throws(Failure) {
    try write(bytes: Array((isUnicode ? text : ASCIIText.of(text)).utf8))
  }

  /// Writes bytes as they are.
  ///
  /// - Throws: `Failure` if a part of them could not be written.
  func write(bytes: [UInt8]) throws(Failure) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // The reader has closed the pipe. If SIGPIPE is not ignored, the program ends silently as well.
      if count < 0, errno == EPIPE { return }
      guard count > 0 else { throw Failure(name, CommandPhrase.cannotWrite(errno)) }
      written += count
    }
  }

  /// Writes a text and ignores a failure, since there is nowhere left to report it.
  func say(_ text: String) {
    try? write(text)
  }

  /// Reads all of standard input.
  ///
  /// - Throws: `Failure` if it cannot be read or exceeds the size of a map.
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
