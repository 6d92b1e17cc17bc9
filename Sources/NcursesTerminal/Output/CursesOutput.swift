import CNcurses
import Glibc

/// Collects the output of ncurses, so that a frame is sent in one write and ncurses never blocks.
///
/// ncurses writes at nearly every cursor move: a dozen writes per key, each of which may wake the terminal
/// and travel as a separate packet. Its writes also block until the terminal accepts everything. ncurses has
/// no option to change this, so after ncurses has opened the terminal, the descriptor that it writes to is
/// redirected to a file in memory.
final class CursesOutput {
  private let file: Int32
  private var frame: [UInt8] = []

  /// Redirects a descriptor permanently from the terminal to memory; `nil` if the system cannot create the
  /// file.
  ///
  /// - Parameter descriptor: The descriptor that ncurses writes to.
  init?(descriptor: Int32) {
    file = sendero_memory_file()
    guard file >= 0 else { return nil }
    guard dup2(file, descriptor) >= 0 else {
      close(file)
      return nil
    }
    // Programs that the editor starts would inherit a copy made by `dup2`.
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit {
    close(file)
  }

  /// Returns the output of ncurses while `draw` runs.
  func gather(_ draw: () -> Void) -> ArraySlice<UInt8> {
    draw()
    // Both descriptors share one file position, which is the number of bytes written.
    let count = Int(lseek(file, 0, SEEK_CUR))
    guard count > 0 else { return [] }
    lseek(file, 0, SEEK_SET)
    if frame.count < count { frame = Array(repeating: 0, count: count) }
    let read = frame.withUnsafeMutableBytes { pread(file, $0.baseAddress, count, 0) }
    return frame.prefix(max(0, read))
  }
}
