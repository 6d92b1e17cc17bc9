/// Where files may be: anywhere, or in one folder and below it.
///
/// Each step of a path is opened relative to the folder before it, and links are followed by hand. Renaming files or
/// replacing them by links at the same time leads no step out of the folder, and the file that is opened is the file that
/// was checked.
public final class FileScope: Sendable {
  /// No limit.
  public static let everywhere = FileScope()

  /// The folder, as an absolute path without links; `nil` without a limit.
  public let folder: String?
  private let descriptor: Int32

  private init() {
    folder = nil
    descriptor = Platform.workingFolder
  }

  /// Limits files to a folder.
  ///
  /// - Parameter folder: An absolute path without links.
  /// - Throws: ``FileError``.
  public init(folder: String) throws(FileError) {
    descriptor = try reporting(folder, .find) { () throws(SystemError) in
      try Platform.openFile(folder, for: .startFolder)
    }
    self.folder = folder
  }

  deinit {
    if folder != nil { Platform.closeFile(descriptor) }
  }

  /// As many links as Linux follows.
  private static let mostLinks = 40

  /// Opens the folder that a path leads into.
  ///
  /// - Parameter path: A path; a relative one starts from the working folder, or from the folder of the scope.
  /// - Returns: The folder, and the name in it, which is not a link's.
  /// - Throws: ``FileError``; with ``FileError/Reason/outside`` if it leads out of the scope.
  func resolve(_ path: String) throws(FileError) -> ResolvedPath {
    try folder == nil ? resolveAnywhere(path) : resolveInside(path)
  }

  /// Opens the folder that a path leads into, and reports a missing folder as a failure of an operation.
  func resolve(_ path: String, for operation: FileError.Operation) throws(FileError) -> ResolvedPath {
    do {
      return try resolve(path)
    } catch {
      guard error.reason == .missing, error.path != path else { throw error }
      throw FileError(path: error.path, operation: operation, reason: .missing)
    }
  }

  private func resolveAnywhere(_ named: String) throws(FileError) -> ResolvedPath {
    guard named.last != "/", !named.isEmpty else {
      let status = try reporting(named, .find) { () throws(SystemError) in
        try Platform.status(ofPath: named, followLink: true)
      }
      guard status.kind == .folder else { throw FileError(path: named, operation: .find, reason: .missing) }
      throw FileError(path: named, operation: .open, reason: .isFolder)
    }
    var path = named
    for _ in 0...Self.mostLinks {
      let folder = try open(folderOf: path, named)
      let name = path.namePart
      let status = try Self.status(of: name, in: folder.descriptor, named)
      guard status?.kind == .link else {
        return ResolvedPath(folder: folder, name: name, path: path, status: status)
      }
      let target = try reporting(named, .find) { () throws(SystemError) in
        try Platform.linkTarget(name, in: folder.descriptor)
      }
      // Joined, not normalised: after a link to a folder, `..` is the parent of where that leads.
      path = target.first == "/" ? target : path.folderPart.appendingName(target)
    }
    throw FileError(path: named, operation: .find, reason: .tooManyLinks)
  }

  private func open(folderOf path: String, _ named: String) throws(FileError) -> OpenFile {
    let folder = path.folderPart
    do {
      return try OpenFile(folder, for: .startFolder, named: named)
    } catch {
      throw error.reason == .missing ? FileError(path: folder, operation: .find, reason: .missing) : error
    }
  }

  /// Whether a path, existing or not, is in the scope.
  public func allows(_ path: String) -> Bool {
    do {
      _ = try resolve(path)
      return true
    } catch {
      return false
    }
  }

  /// The status of a name, not of what it links to; `nil` if there is none.
  private static func status(
    of name: String, in folder: Int32, _ named: String
  ) throws(FileError) -> FileStatus? {
    do {
      return try Platform.status(ofPath: name, followLink: false, in: folder)
    } catch {
      let reason = FileError.Reason(code: error.code, during: .find)
      guard reason == .missing else { throw FileError(path: named, operation: .find, reason: reason) }
      return nil
    }
  }

  // MARK: In a folder

  private func resolveInside(_ named: String) throws(FileError) -> ResolvedPath {
    let outside = FileError(path: named, operation: .find, reason: .outside)
    guard var rest = names(in: named), !rest.isEmpty else { throw outside }
    var walk = FolderWalk(from: descriptor)
    defer { walk.close() }
    var links = 0
    var place: [String] = []
    while let name = rest.first {
      rest.removeFirst()
      if name == ".." {
        guard walk.goUp() else { throw outside }
        place.removeLast()
        continue
      }
      // Configuration, and what shells and servers obey, is in hidden files.
      guard !name.hasPrefix(".") else { throw FileError(path: named, operation: .find, reason: .hidden) }
      let status = try Self.status(of: name, in: walk.folder, named)
      switch status?.kind {
      case .link?:
        links += 1
        guard links <= Self.mostLinks else {
          throw FileError(path: named, operation: .find, reason: .tooManyLinks)
        }
        let target = try reporting(named, .find) { () throws(SystemError) in
          try Platform.linkTarget(name, in: walk.folder)
        }
        guard let names = names(in: target) else { throw outside }
        if target.first == "/" {
          walk.goToStart()
          place = []
        }
        rest = names + rest
      case .folder? where !rest.isEmpty:
        try walk.goDown(to: name, named)
        place.append(name)
      default:
        guard rest.isEmpty else { throw FileError(path: named, operation: .find, reason: .missing) }
        let folder = try OpenFile(".", for: .startFolder, named: named, in: walk.folder)
        let path = (place + [name]).joined(separator: "/")
        return ResolvedPath(folder: folder, name: name, path: path, status: status)
      }
    }
    throw FileError(path: named, operation: .open, reason: .isFolder)
  }

  /// The names in a path, from the folder on; `nil` if it starts elsewhere.
  private func names(in path: String) -> [String]? {
    var names = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }.filter {
      $0 != "."
    }
    guard path.utf8.first == UInt8(ascii: "/") else { return names }
    let start = (folder ?? "").utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard names.starts(with: start) else { return nil }
    names.removeFirst(start.count)
    return names
  }
}

/// A path, followed to its end.
struct ResolvedPath: ~Copyable {
  /// The folder that the file is in.
  let folder: OpenFile
  /// The name of the file in it.
  let name: String
  /// A path of the file, for looking at and for watching: by the time it is used it may lead elsewhere.
  let path: String
  /// What is there now; `nil` if there is nothing yet.
  let status: FileStatus?
}

/// The folders that a path has led through so far.
private struct FolderWalk {
  private let start: Int32
  private var opened: [Int32] = []

  init(from start: Int32) { self.start = start }

  /// The folder it has come to.
  var folder: Int32 { opened.last ?? start }

  /// Goes to a folder in this one, which is not a link.
  mutating func goDown(to name: String, _ named: String) throws(FileError) {
    let from = folder
    opened.append(
      try reporting(named, .find) { () throws(SystemError) in
        try Platform.openFile(name, for: .ownStartFolder, in: from)
      })
  }

  /// Goes back to the folder before; `false` if there is none.
  mutating func goUp() -> Bool {
    guard let last = opened.popLast() else { return false }
    Platform.closeFile(last)
    return true
  }

  mutating func goToStart() { while goUp() {} }

  mutating func close() { goToStart() }
}
