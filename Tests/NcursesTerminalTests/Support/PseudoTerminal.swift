import Glibc
import TestSupport

/// Both ends of a pseudo-terminal: the slave for a program, the master for what a person would see and type.
final class PseudoTerminal {
  private(set) var master: Int32
  let slave: Int32
  /// Everything that came out so far.
  private(set) var transcript: [UInt8] = []

  init(width: Int, height: Int) throws {
    let line = try TerminalLine(width: width, height: height)
    (master, slave) = (line.master, line.slave)
  }

  deinit {
    hangUp()
    close(slave)
  }

  /// The settings, as bytes that can be compared.
  var settings: [UInt8] {
    var settings = termios()
    guard tcgetattr(slave, &settings) == 0 else { return [] }
    return withUnsafeBytes(of: &settings) { Array($0) }
  }

  func resize(width: Int, height: Int) {
    var size = winsize()
    size.ws_col = UInt16(width)
    size.ws_row = UInt16(height)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Has bytes pass as they are, as a program that takes the terminal does.
  func makeRaw() {
    var settings = termios()
    tcgetattr(slave, &settings)
    cfmakeraw(&settings)
    tcsetattr(slave, TCSANOW, &settings)
  }

  /// Sets the speed of the line.
  func setSpeed(_ speed: speed_t) {
    var settings = termios()
    tcgetattr(slave, &settings)
    cfsetospeed(&settings, speed)
    tcsetattr(slave, TCSANOW, &settings)
  }

  /// Some of what was written to the slave, as soon as there is any; nothing where none comes.
  func takeOutput() -> [UInt8] {
    var chunk = [UInt8](repeating: 0, count: 4096)
    var wait = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&wait, 1, 10_000) == 1 else { return [] }
    let count = chunk.withUnsafeMutableBytes { read(master, $0.baseAddress, $0.count) }
    return Array(chunk.prefix(max(0, count)))
  }

  /// Goes away, as a line that drops.
  func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// Types bytes, and waits until they can be read at the other end.
  func type(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
    var wait = pollfd(fd: slave, events: Int16(POLLIN), revents: 0)
    poll(&wait, 1, 10_000)
  }

  /// Everything written to the slave since the last call.
  ///
  /// The kernel hands it over on a thread of its own: a mark is written behind it, and read up to.
  func output() -> [UInt8] {
    let mark = Array("\u{1B}_mark\u{1B}\\".utf8)
    var bytes: [UInt8] = []
    var room = pollfd(fd: slave, events: Int16(POLLOUT), revents: 0)
    while poll(&room, 1, 0) == 0 { bytes += readOnce() }
    _ = mark.withUnsafeBytes { write(slave, $0.baseAddress, $0.count) }
    while !bytes.hasSuffix(mark) {
      let more = readOnce()
      guard !more.isEmpty else { break }
      bytes += more
    }
    bytes.removeLast(min(bytes.count, mark.count))
    transcript += bytes
    return bytes
  }

  private func readOnce() -> [UInt8] {
    var chunk = [UInt8](repeating: 0, count: 65536)
    var wait = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&wait, 1, 10_000) == 1 else { return [] }
    let count = chunk.withUnsafeMutableBytes { read(master, $0.baseAddress, $0.count) }
    return Array(chunk[..<max(0, count)])
  }
}

extension Array where Element == UInt8 {
  func hasSuffix(_ suffix: [UInt8]) -> Bool {
    count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }

  /// Whether a text stands anywhere within.
  func contains(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard count >= wanted.count else { return false }
    return (0...(count - wanted.count)).contains { self[$0..<($0 + wanted.count)].elementsEqual(wanted) }
  }
}
