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
    do throws(SystemError) {
      try Descriptor.write(bytes, to: descriptor)
    } catch {
      // The reader has closed the pipe. If SIGPIPE is not ignored, the program ends silently as well.
      if error.code != EPIPE { throw Failure(name, CommandPhrase.cannotWrite(error.code)) }
    }
  }

  /// Writes a text and ignores a failure, since there is nowhere left to report it.
  func report(_ text: String) {
    try? write(text)
  }

  /// Reads all of standard input.
  ///
  /// - Throws: `Failure` if it cannot be read or exceeds the size of a map.
  static func readInput(limit: Int = SafeFile.defaultLimit) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    do throws(SystemError) {
      while bytes.count <= limit {
        let part = try Descriptor.read(STDIN_FILENO)
        if part.isEmpty { return bytes }
        bytes += part
      }
    } catch {
      throw Failure("-", CommandPhrase.cannotRead(error.code))
    }
    throw Failure(FileError(path: "-", operation: .read, reason: .tooLarge(limit: limit)))
  }
}
