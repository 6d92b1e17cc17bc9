import Glibc
import TestSupport

/// File operations that the benchmarks need.
enum SystemFile {
  /// The content of a file; empty if it cannot be read.
  static func text(_ path: String) -> String { String(decoding: bytes(path), as: UTF8.self) }

  /// The content of a file; empty if it cannot be read.
  static func bytes(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&block, 1, block.count, file)
      guard count > 0 else { return bytes }
      bytes += block[..<count]
    }
  }

  /// Writes a file, and replaces its content.
  static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = fopen(path, "w") else {
      throw SystemFailure("cannot write \(path)")
    }
    let count = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, count == bytes.count else {
      throw SystemFailure("cannot write \(path)")
    }
  }

  /// The names in a folder, without `.` and `..`.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// The path of a program in the first folder that contains it; `nil` if none does.
  static func program(_ name: String, in folders: [String] = ["/usr/local/bin", "/usr/bin", "/bin"])
    -> String?
  {
    folders.map { $0 + "/" + name }.first { access($0, X_OK) == 0 }
  }

  /// The inode number of a file, which changes if another file replaces it.
  static func number(of path: String) -> UInt64 {
    var status = stat()
    return stat(path, &status) == 0 ? UInt64(status.st_ino) : 0
  }

  /// The folder of the benchmark program, which also contains the programs that were built with it.
  static var programFolder: String {
    var path = [CChar](repeating: 0, count: 4096)
    _ = readlink("/proc/self/exe", &path, path.count - 1)
    return String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      .split(separator: "/").dropLast()
      .reduce("") { $0 + "/" + $1 }
  }
}
