import Glibc
import SenderoCore

/// The user's own editor, for a long text.
enum OutsideEditor {
  /// Opens a text in `$VISUAL`, `$EDITOR` or `vi` and waits until it is left.
  ///
  /// - Returns: The text as it was saved, without the line feed that editors put at the end; `nil` where the editor
  ///   could not be started or ended with an error.
  static func edit(_ text: String) -> String? {
    let folder = variable("TMPDIR") ?? "/tmp"
    var template = Array("\(folder)/sendero-XXXXXX.txt".utf8CString)
    let file = mkstemps(&template, 4)
    guard file >= 0 else { return nil }
    let path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    defer { unlink(path) }
    let bytes = Array((text + "\n").utf8)
    let isWritten = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) } == bytes.count
    close(file)
    guard isWritten, run(path) else { return nil }
    guard let (bytes, _) = try? SafeFile.read(path: path) else { return nil }
    var edited = String(decoding: bytes, as: UTF8.self)
    if edited.hasSuffix("\n") { edited.removeLast() }
    return edited
  }

  private static func run(_ path: String) -> Bool {
    let editor = variable("VISUAL") ?? variable("EDITOR") ?? "vi"
    // The variable may hold arguments, so a shell splits it; the path is an argument and never read as code.
    let arguments = ["sh", "-c", editor + " \"$1\"", "sh", path]
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var child: pid_t = 0
    guard posix_spawn(&child, "/bin/sh", nil, &attributes, &pointers, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return false } }
    return status == 0
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
    return value
  }
}
