import Foundation

/// The two ends of a new pseudo-terminal.
public struct TerminalLine {
  /// The end of the person: what is typed goes in, what is shown comes out.
  public let master: Int32
  /// The end of the program.
  public let slave: Int32
  /// The path of the program's end.
  public let name: String

  /// Opens a pseudo-terminal of a size in cells.
  ///
  /// Both ends are closed on exec from the beginning: a program that another thread starts at the same time would keep the
  /// line from hanging up.
  ///
  /// - Throws: `POSIXError` if the system has none to spare.
  public init(width: Int, height: Int) throws {
    // TIOCGPTN and TIOCSPTLCK, whose definitions Swift does not see.
    let getNumber: UInt = 0x8004_5430
    let setLock: UInt = 0x4004_5431
    var number: Int32 = 0
    var isLocked: Int32 = 0
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0, ioctl(master, getNumber, &number) == 0, ioctl(master, setLock, &isLocked) == 0 else {
      throw POSIXError(.ENXIO)
    }
    name = "/dev/pts/\(number)"
    slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    var size = winsize(ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
    guard slave >= 0, ioctl(slave, UInt(TIOCSWINSZ), &size) == 0 else { throw POSIXError(.ENXIO) }
  }
}
