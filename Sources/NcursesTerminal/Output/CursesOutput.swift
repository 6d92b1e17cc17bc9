import CNcurses
import Glibc

/// Gathers what ncurses writes, so that a frame leaves in one write and no write of ncurses ever waits.
///
/// ncurses hands over what it has at nearly every move of the cursor: a dozen writes a key, each of which may wake the
/// other side and travel as a packet of its own. And it writes until all is taken, whatever else there is to do. There
/// is no way to ask it for less, so its descriptor stands for a file in memory from the moment that it has found the
/// terminal.
final class CursesOutput {
  private let file: Int32
  private var frame: [UInt8] = []

  /// Takes a descriptor away from the terminal, for good; none where the system has no file to spare.
  ///
  /// - Parameter descriptor: What ncurses writes to.
  init?(descriptor: Int32) {
    file = sendero_memory_file()
    guard file >= 0 else { return nil }
    guard dup2(file, descriptor) >= 0 else {
      close(file)
      return nil
    }
    // A copy made by `dup2` would be passed on to a program that the editor starts.
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit {
    close(file)
  }

  /// Returns what ncurses writes while `draw` runs.
  func gather(_ draw: () -> Void) -> ArraySlice<UInt8> {
    draw()
    // Both descriptors share one position, which says how much came.
    let count = Int(lseek(file, 0, SEEK_CUR))
    guard count > 0 else { return [] }
    lseek(file, 0, SEEK_SET)
    if frame.count < count { frame = Array(repeating: 0, count: count) }
    let read = frame.withUnsafeMutableBytes { pread(file, $0.baseAddress, count, 0) }
    return frame.prefix(max(0, read))
  }
}
