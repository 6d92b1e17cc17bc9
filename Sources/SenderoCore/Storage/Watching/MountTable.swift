/// Reads the types of file systems from `/proc/self/mountinfo`.
enum MountTable {
  /// The types of file systems that other machines can write to without an event from this kernel.
  private static let remote = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "coda", "gfs2", "ocfs2", "glusterfs",
    "lustre", "virtiofs", "vboxsf",
  ]

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
