import Glibc
import TestSupport
import Testing

@testable import NcursesTerminal

@Suite("Capturing a frame")
struct FrameCaptureTests {
  @Test("A frame of any length is captured whole, and does not reach the terminal")
  func gathers() throws {
    let tty = try PseudoTerminal(width: 60, height: 20)
    let curses = dup(tty.slave)
    defer { close(curses) }
    let capture = try #require(CursesOutput(descriptor: curses))
    for count in [3, 100_000, 0, 1] {
      let frame = capture.gather {
        for _ in 0..<count { write(curses, "x", 1) }
      }
      #expect(frame.count == count && frame.allSatisfy { $0 == UInt8(ascii: "x") })
    }
    #expect(tty.output() == [])
    #expect(fcntl(curses, F_GETFD) & FD_CLOEXEC != 0)
  }
}
