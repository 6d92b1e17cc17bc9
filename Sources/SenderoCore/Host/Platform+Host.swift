#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Platform {
  /// Whether an error number says that there is no space left, on the disk or in a quota.
  static func isFull(_ code: Int32) -> Bool { [ENOSPC, EDQUOT].contains(code) }

  /// A path that leads to an open file, even after the file was renamed.
  static func link(to descriptor: Int32) -> String { "/proc/self/fd/\(descriptor)" }

  /// The absolute path of an open file, without symbolic links; `nil` if it is unknown.
  static func path(of descriptor: Int32) -> String? { try? linkTarget(link(to: descriptor)) }

  /// The name of a group, or its id as text if it has no name.
  static func name(ofGroup group: UInt32) -> String {
    guard let entry = getgrgid(group), let name = entry.pointee.gr_name else { return String(group) }
    return String(cString: name)
  }

  /// Whether the process is in a group.
  static func isMember(of group: UInt32) -> Bool {
    if getegid() == group { return true }
    let count = getgroups(0, nil)
    guard count > 0 else { return false }
    var groups = [gid_t](repeating: 0, count: Int(count))
    return getgroups(count, &groups) == count && groups.contains(group)
  }

  /// Whether an account of this host is in a group; `nil` if the group is unknown here.
  ///
  /// Not for several threads at once.
  static func hasMembers(_ group: UInt32) -> Bool? {
    guard let entry = getgrgid(group) else { return nil }
    if let members = entry.pointee.gr_mem, members.pointee != nil { return true }
    setpwent()
    defer { endpwent() }
    while let account = getpwent() {
      if account.pointee.pw_gid == group { return true }
    }
    return false
  }

  /// Whether a folder has an access control list; `false` if it cannot be opened.
  static func hasAccessList(_ path: String) -> Bool {
    guard let folder = try? openFile(path, for: .ownFolder) else { return false }
    defer { closeFile(folder) }
    let attributes = try? attributes(of: folder)
    return attributes?.contains { $0.name == AccessList.attribute } ?? false
  }

  /// What is left on the file system of an open folder; its other properties are not set.
  static func room(of folder: Int32) -> HostFileSystem {
    var status = statvfs()
    var result = HostFileSystem()
    guard fstatvfs(folder, &status) == 0 else { return result }
    result.isReadOnly = UInt(status.f_flag) & UInt(ST_RDONLY) != 0
    let (bytes, isTooLarge) = UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize))
    result.freeBytes = isTooLarge ? .max : bytes
    // Some file systems create inodes as they are needed, and report none.
    result.freeFiles = status.f_files == 0 ? nil : UInt64(status.f_favail)
    return result
  }

  /// The limits that are in force for this process.
  static func hostLimits() -> HostLimits {
    let limits = systemText("/proc/self/limits")
    return HostLimits(
      watchInstances: systemNumber("/proc/sys/fs/inotify/max_user_instances"),
      watches: systemNumber("/proc/sys/fs/inotify/max_user_watches"),
      processes: limit("Max processes", in: limits), openFiles: limit("Max open files", in: limits))
  }

  /// Returns the limit in force of a kind from the text of `/proc/self/limits`; `nil` if there is none.
  static func limit(_ kind: String, in text: String) -> Int? {
    let line = text.split(separator: "\n").first { $0.hasPrefix(kind) }
    return line?.dropFirst(kind.count).split(separator: " ").first.flatMap { Int($0) }
  }

  private static func systemNumber(_ path: String) -> Int? {
    Int(systemText(path).split(whereSeparator: \.isWhitespace).first ?? "")
  }

  private static func systemText(_ path: String) -> String {
    // Not with ``SafeFile``, which checks the size: files in `/proc` report a size of 0.
    guard let file = try? OpenFile(path, for: .read, named: path),
      let bytes = try? file.readAll(expecting: 4096, limit: 1 << 16)
    else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }
}
