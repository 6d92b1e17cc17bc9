/// Tries a folder and collects facts about it.
struct HostProbe {
  /// The descriptor of the open folder.
  private let folder: Int32
  private let status: FileStatus

  /// The longest wait for the system's notice of a change.
  private static let patience = Duration.seconds(1)
  /// The size of the file that is written, in bytes.
  private static let size = 1 << 20

  /// The beginning of the names of files that are tried.
  private static let prefix = ".sendero-check-"
  /// The age in seconds after which such a file is the leftover of a killed check.
  private static let longestCheck: Int64 = 60

  /// Tries a folder.
  ///
  /// - Throws: ``FileError`` if there is no such folder.
  static func facts(
    of path: String, in scope: FileScope, for plan: HostPlan, ownFolders: [String]
  ) throws(FileError) -> HostFacts {
    let folder: OpenFile
    if scope.folder == nil {
      folder = try OpenFile(path, for: .startFolder, named: path)
    } else {
      // Any name resolves to its folder, whether there is such a file or not.
      let target = try scope.resolve(path.appendingName("x.json"), for: .open)
      folder = try OpenFile(".", for: .startFolder, named: path, in: target.folder.descriptor)
    }
    let probe = HostProbe(folder: folder.descriptor, status: try folder.status())
    return folder.whileOpen {
      probe.facts(of: path, isLimited: scope.folder != nil, for: plan, ownFolders: ownFolders)
    }
  }

  private func facts(
    of named: String, isLimited: Bool, for plan: HostPlan, ownFolders: [String]
  ) -> HostFacts {
    let path = Platform.path(of: folder) ?? named
    let user = HostName(id: Platform.user, name: Platform.name(ofUser: Platform.user))
    let group = HostName(id: status.group, name: Platform.name(ofGroup: status.group))
    var facts = HostFacts(
      path: path, owner: HostName(id: status.owner, name: Platform.name(ofUser: status.owner)),
      group: group, mode: status.mode, user: user)
    facts.plan = plan
    let (own, new) = (AccessList.ofFolder(folder), AccessList.forNewFiles(in: folder))
    let isSharedByGroup = status.isSharedFolder && !group.isSuperuser
    facts.isSharedByList =
      !isSharedByGroup && own?.namesWriters ?? false && new?.namesWriters ?? false
    facts.listGroup = own?.writingGroup.map { HostName(id: $0, name: Platform.name(ofGroup: $0)) }
    facts.defaultGroupPermissions = new?.groupPermissions
    facts.closedAncestor = isLimited ? nil : closedAncestor(of: path)
    let inside = path.appendingName("")
    facts.ownFolder = ownFolders.first { $0 == path || $0.utf8.starts(with: inside.utf8) }
    facts.unsharedMaps = unsharedMaps(ofAnyGroup: facts.isSharedByList)
    facts.isMember = Platform.isMember(of: status.group)
    facts.groupHasMembers = Platform.hasMembers(status.group)
    facts.fileSystem = fileSystem(at: path)
    facts.limits = Platform.hostLimits()
    facts.tried = trials()
    return facts
  }

  // MARK: Looking

  /// The first folder on the way that members of the group cannot pass through.
  private func closedAncestor(of path: String) -> String? {
    var ancestor = "/"
    for name in path.utf8.split(separator: UInt8(ascii: "/")).dropLast() {
      ancestor = ancestor.appendingName(String(Substring(name)))
      guard let found = try? Platform.status(ofPath: ancestor, followLink: false) else { return ancestor }
      let isOpen =
        found.mode & 0o001 != 0 || (found.group == status.group && found.mode & 0o010 != 0)
        // Somebody whom an access control list names may pass; who that is, is not known here.
        || Platform.hasAccessList(ancestor)
      if !isOpen { return ancestor }
    }
    return nil
  }

  private func unsharedMaps(ofAnyGroup: Bool) -> [String] {
    let names = (try? Platform.names(inFolder: folder)) ?? []
    return names.filter { name in
      guard name.hasSuffix(".json"), !name.hasPrefix("."),
        let file = try? Platform.status(ofPath: name, followLink: false, in: folder),
        file.kind == .regular
      else { return false }
      return (file.group != status.group && !ofAnyGroup) || file.mode & 0o060 != 0o060
    }.sorted()
  }

  private func fileSystem(at path: String) -> HostFileSystem {
    var result = Platform.room(of: folder)
    let table = MountTable.current
    result.isRemote = MountTable.isRemote(device: status.stamp.device, in: table)
    result.mountPoint = MountTable.mountPoint(of: path, in: table)
    return result
  }

  // MARK: Trying

  private func trials() -> [HostTrial: HostTrial.Outcome] {
    var tried: [HostTrial: HostTrial.Outcome] = [:]
    removeLeftovers()
    tried[.lock] = outcome(of: lock)
    let names = (0..<2).map { _ in Self.prefix + TemporaryName.randomSuffix() }
    let file: Int32
    do {
      file = try create(names[0])
      tried[.create] = .done
    } catch {
      tried[.create] = .failed(code: error.code)
      return tried
    }
    defer {
      Platform.closeFile(file)
      for name in names { try? Platform.removeFile(name, in: folder) }
    }
    tried[.share] = outcome { () throws(SystemError) in try share(file) }
    tried[.write] = outcome { () throws(SystemError) in try write(to: file) }
    let watch = Platform.makeWatch()
    defer { if let watch { Platform.closeFile(watch) } }
    let isWatched = Platform.watch(folder: Platform.link(to: folder), with: watch) != nil
    tried[.replace] = outcome { () throws(SystemError) in try replace(names[0], by: names[1]) }
    guard tried[.replace] == .done else { return tried }
    tried[.notify] =
      isWatched ? (isReported(by: watch, about: names[0]) ? .done : .withoutEffect) : .failed(code: 0)
    return tried
  }

  /// Removes what killed checks of this user left behind.
  private func removeLeftovers() {
    let names = (try? Platform.names(inFolder: folder)) ?? []
    for name in names where name.hasPrefix(Self.prefix) {
      guard let status = try? Platform.status(ofPath: name, followLink: false, in: folder),
        status.kind == .regular, status.owner == Platform.user,
        status.stamp.modified / 1_000_000_000 < Platform.secondsNow - Self.longestCheck
      else { continue }
      try? Platform.removeFile(name, in: folder)
    }
  }

  private func outcome(of trial: () throws(SystemError) -> Bool) -> HostTrial.Outcome {
    do {
      return try trial() ? .done : .withoutEffect
    } catch {
      return .failed(code: error.code)
    }
  }

  private func create(_ name: String) throws(SystemError) -> Int32 {
    try Platform.openFile(name, for: .create(mode: 0o666), in: folder)
  }

  private func replace(_ old: String, by new: String) throws(SystemError) -> Bool {
    let file = try create(new)
    defer { Platform.closeFile(file) }
    try Platform.moveFile(new, over: old, in: folder)
    let found = try Platform.status(ofPath: old, followLink: false, in: folder)
    return try found.stamp.inode == Platform.status(of: file).stamp.inode
  }

  private func share(_ file: Int32) throws(SystemError) -> Bool {
    if AccessList.forNewFiles(in: folder) == nil { try Platform.setMode(file, 0o660) }
    let file = try Platform.status(of: file)
    return file.group == status.group && file.mode & 0o060 == 0o060
  }

  private func write(to file: Int32) throws(SystemError) -> Bool {
    let bytes = [UInt8](repeating: UInt8(ascii: " "), count: Self.size)
    var written = 0
    while written < bytes.count {
      written += try bytes.withUnsafeBufferPointer { (buffer) throws(SystemError) in
        try Platform.writeBytes(
          file, from: UnsafeBufferPointer(rebasing: buffer[written...]), at: written)
      }
    }
    try Platform.sync(file)
    return true
  }

  /// Takes the lock of the folder, and returns whether nobody else can take it meanwhile.
  private func lock() throws(SystemError) -> Bool {
    let first = try Platform.openFile(".", for: .folder, in: folder)
    defer { Platform.closeFile(first) }
    let second = try Platform.openFile(".", for: .folder, in: folder)
    defer { Platform.closeFile(second) }
    let deadline = Deadline(after: .seconds(5))
    // A save may hold the lock at this moment, which proves that there are locks.
    while try !Platform.tryLock(first) {
      guard !deadline.hasPassed else { return true }
      Platform.pause(milliseconds: 5)
    }
    return try !Platform.tryLock(second)
  }

  private func isReported(by watch: Int32?, about name: String) -> Bool {
    let deadline = Deadline(after: Self.patience)
    while true {
      if Platform.watchEvents(watch).contains(where: { $0.name == name }) { return true }
      guard !deadline.hasPassed else { return false }
      Platform.pause(milliseconds: 5)
    }
  }
}
