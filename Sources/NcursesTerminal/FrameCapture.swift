import CNcurses
import Glibc

/// Gathers what ncurses writes while it draws, so that a frame leaves in one write.
///
/// ncurses hands over what it has at nearly every move of the cursor: a dozen writes a key, each of which may wake the
/// other side and travel as a packet of its own. There is no way to ask it for less, so for as long as it draws its
/// descriptor stands for a file in memory.
final class FrameCapture {
  private let descriptor: Int32
  private let terminal: Int32
  private let file: Int32
  private var frame: [UInt8] = []

  /// Makes a capture, or none where the system has no memory to spare.
  ///
  /// - Parameters:
  ///   - descriptor: What ncurses writes to.
  ///   - terminal: Another descriptor of the same terminal.
  init?(descriptor: Int32, terminal: Int32) {
    self.descriptor = descriptor
    self.terminal = terminal
    file = sendero_memory_file()
    guard file >= 0 else { return nil }
  }

  deinit {
    close(file)
  }

  /// Answers what was written while `draw` ran.
  func gather(_ draw: () -> Void) -> ArraySlice<UInt8> {
    guard dup2(file, descriptor) >= 0 else {
      draw()
      return []
    }
    draw()
    dup2(terminal, descriptor)
    // A copy made by `dup2` would be passed on to a program that the editor starts.
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let count = Int(lseek(file, 0, SEEK_CUR))
    lseek(file, 0, SEEK_SET)
    if frame.count < count { frame = Array(repeating: 0, count: count) }
    let read = frame.withUnsafeMutableBytes { pread(file, $0.baseAddress, count, 0) }
    return frame.prefix(max(0, read))
  }
}
