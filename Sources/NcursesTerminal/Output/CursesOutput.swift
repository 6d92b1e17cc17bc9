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
  /// The output of one frame, and room for more.
  private var frame: [UInt8] = Array(repeating: 0, count: 4096)
  /// The end of what has been read from the file.
  private var position = 0
  /// The size at which the file is emptied.
  private static let longestFile = 64 << 10

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
    var count = 0
    while true {
      let read = frame.withUnsafeMutableBytes { bytes in
        pread(file, bytes.baseAddress.map { $0 + count }, bytes.count - count, off_t(position + count))
      }
      count += max(0, read)
      if count < frame.count { break }
      frame += Array(repeating: 0, count: frame.count)
    }
    position += count
    if position > Self.longestFile, ftruncate(file, 0) == 0 {
      // Both descriptors share one position, at which ncurses writes.
      lseek(file, 0, SEEK_SET)
      position = 0
    }
    return frame.prefix(count)
  }
}
