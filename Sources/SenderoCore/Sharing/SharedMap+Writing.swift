/// The file of the map, which one program after another writes for all.
extension SharedMap {
  /// The number of changes after which a new participant gets a new state to start from.
  private static let snapshotAfter = 500
  /// The longest wait for other programs that save in the same folder.
  private static let patience = Duration.seconds(2)

  /// Writes the map to its file, after bringing in what other programs have written there.
  ///
  /// Waits for the disk. Does nothing unless the map is edited live.
  ///
  /// - Throws: `MapFileError`; the edits are then in the log only.
  public func writeFile() throws(MapFileError) {
    guard isLive else { return }
    do {
      try FileLock.withLock(folderOf: path, in: scope, timeout: Self.patience) {
        Leftovers.remove(of: path, in: scope)
        let found = try currentFile()
        if let found { try takeIn(found.bytes, found.identity.contentHash) }
        try write(over: found?.identity)
      }
    } catch let error as MapFileError {
      throw error
    } catch let error as FileError {
      throw .file(error)
    } catch {
      throw .file(FileError(path: path, operation: .write, reason: .other(code: 0)))
    }
  }

  /// The content of the file; `nil` if it is missing.
  private func currentFile() throws(FileError) -> (bytes: [UInt8], identity: FileIdentity)? {
    do {
      return try SafeFile.read(path: path, in: scope)
    } catch {
      if error.reason == .missing { return nil }
      throw error
    }
  }

  private func write(over old: FileIdentity?) throws {
    let (known, place) = content.access { ($0.state.map, $0.state.place) }
    guard let map = known else { return }
    let document = map.document(expectedSize: Int(old?.stamp.size ?? 0))
    try MapFile.check(document, path)
    let hash = contentHash(document.bytes)
    var identity = FileIdentity(
      stamp: FileStamp(device: 0, inode: 0, size: 0, modified: 0), contentHash: hash)
    if let old, old.contentHash == hash {
      identity = old
    } else {
      identity = try SafeFile.write(document.bytes, to: path, in: scope)
    }
    try onContent { (content) throws(FileError) in
      let write = LogWrite(place: place, stamp: identity.stamp, hash: hash)
      var lines = record(.written(write), &content).line
      try readLog(&content)
      if content.state.sinceSnapshot >= Self.snapshotAfter, let map = content.state.map {
        lines +=
          record(.snapshot(content.state.snapshot), &content).line + JSONWriter.line(.object(map.object))
      }
      try content.log.append(lines)
      try readLog(&content)
    }
  }

  // MARK: Changes by other programs

  /// Brings what another program has written to the file into the log.
  ///
  /// A content that the file has had before is older than the edits since: a program has read the file, and
  /// has written it back after others had changed it. What it changed is found by a comparison with the state
  /// of the file that it is nearest to.
  private func takeIn(_ bytes: [UInt8], _ hash: UInt64) throws {
    let (isKnown, latest, states) = content.access { content in
      (content.state.knows(hash), content.state.map, content.state.files.compactMap(\.map))
    }
    guard !isKnown, let latest else { return }
    let read: ReadMap
    do { read = try JourneyMap.read(bytes) } catch { throw MapFileError.map(error, path: path) }
    if let version = read.newerVersion { throw MapFileError.newer(path, version: version) }
    let theirs = read.map.sharingStorage(with: latest)
    let base = states.map { ($0, theirs.changes(since: $0).count) }.min { $0.1 < $1.1 }?.0 ?? latest
    try onContent { (content) throws(FileError) in
      for _ in 0..<8 {
        try readLog(&content)
        guard !content.state.knows(hash), let map = content.state.map else { return }
        let merged = JourneyMap.merging(base: base, ours: map, theirs: theirs, preferring: .ours)
        if try add(merged, replacing: map, file: hash, &content) {
          content.changes.conflicts += merged.conflicts
          return
        }
      }
    }
  }
}
