import Glibc
import SenderoCore

/// A temporary folder that only the user can enter.
struct PrivateFolder {
  /// The path.
  let path: String

  /// Makes a folder.
  ///
  /// - Parameter parent: The folder for temporary files.
  /// - Throws: `Failure` if the folder cannot be made.
  init(in parent: String) throws(Failure) {
    var template = Array("\(parent)/sendero-picture-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(parent, CommandPhrase.cannotWrite(errno)) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Writes a new file and returns its path.
  ///
  /// - Parameters:
  ///   - text: The content.
  ///   - name: The name of the file.
  /// - Returns: The path.
  /// - Throws: `Failure` if the file cannot be written.
  func write(_ text: String, to name: String) throws(Failure) -> String {
    let path = path + "/" + name
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Failure(path, CommandPhrase.cannotWrite(errno)) }
    defer { close(file) }
    do throws(SystemError) {
      try Descriptor.write(Array(text.utf8), to: file)
      return path
    } catch {
      throw Failure(path, CommandPhrase.cannotWrite(error.code))
    }
  }

  /// Removes the folder with everything in it; symbolic links are not followed.
  func remove() {
    // A process that is just ending can still add a file while the folder is being removed.
    for _ in 0..<Self.attempts {
      Self.remove(path)
      if access(path, F_OK) != 0 { return }
      usleep(10_000)
    }
  }

  private static let attempts = 20

  private static func remove(_ path: String) {
    guard unlink(path) != 0, errno == EISDIR || errno == EPERM, let folder = opendir(path) else { return }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    closedir(folder)
    for name in names { remove(path + "/" + name) }
    rmdir(path)
  }
}
