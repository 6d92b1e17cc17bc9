/// Reads the types and places of file systems from `/proc/self/mountinfo`.
enum MountTable {
  /// The types of file systems that other machines can write to without an event from this kernel.
  private static let remote = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "coda", "gfs2", "ocfs2", "glusterfs",
    "lustre", "virtiofs", "vboxsf",
  ]

  /// The text of the table; empty if it cannot be read.
  static var current: String {
    // Not with ``SafeFile``, which checks the size: files in `/proc` report a size of 0.
    guard let file = try? OpenFile("/proc/self/mountinfo", for: .read, named: "mountinfo"),
      let bytes = try? file.readAll(expecting: 4096, limit: 1 << 20)
    else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The path at which the file system of an absolute path is mounted.
  ///
  /// - Parameters:
  ///   - path: An absolute path without symbolic links.
  ///   - table: The text of `/proc/self/mountinfo`.
  /// - Returns: The longest mount point that contains the path; `/` if there is none.
  static func mountPoint(of path: String, in table: String) -> String {
    var longest = "/"
    for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
      guard fields.count > 4 else { continue }
      let point = unescaped(fields[4])
      let isAround = path == point || path.utf8.starts(with: point.appendingName("").utf8)
      if isAround, point.utf8.count > longest.utf8.count { longest = point }
    }
    return longest
  }

  /// The path for a field of the table, in which a backslash and three octal digits stand for a byte.
  private static func unescaped(_ field: Substring.UTF8View) -> String {
    var bytes: [UInt8] = []
    var rest = field
    while let byte = rest.popFirst() {
      let digits = rest.prefix(3)
      let code = digits.count == 3 ? UInt8(String(Substring(digits)), radix: 8) : nil
      guard byte == UInt8(ascii: "\\"), let code else {
        bytes.append(byte)
        continue
      }
      bytes.append(code)
      rest = rest.dropFirst(3)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether other machines can write to a file system without an event from this kernel.
  ///
  /// - Parameters:
  ///   - device: The number of the file system, as in ``FileStamp/device``.
  ///   - table: The text of `/proc/self/mountinfo`, described in
  ///     [proc(5)](https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html).
  /// - Returns: `false` for a device that is not in the table.
  static func isRemote(device: UInt64, in table: String) -> Bool {
    let number = "\(major(device)):\(minor(device))"
    for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 3)
      guard fields.count > 3, fields[2].elementsEqual(number.utf8) else { continue }
      let rest = fields[3].split(separator: UInt8(ascii: " "))
      guard let dash = rest.firstIndex(where: { $0.elementsEqual("-".utf8) }), rest.indices.contains(dash + 1)
      else { continue }
      let kind = Substring(rest[dash + 1])
      return remote.contains { $0 == kind } || kind.hasPrefix("fuse")
    }
    return false
  }

  /// The major number, encoded as in glibc.
  private static func major(_ device: UInt64) -> UInt64 {
    (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
  }

  private static func minor(_ device: UInt64) -> UInt64 {
    device & 0xFF | (device >> 12) & ~0xFF & 0xFFFF_FFFF
  }
}
