/// The files that the program may open: all files, or those in one folder and its subfolders.
///
/// Each step of a path is opened relative to the folder before it, and symbolic links are resolved here. If
/// somebody renames files or replaces them by links at the same time, no step leads out of the folder, and
/// the file that is opened is the file that was checked.
public final class FileScope: Sendable {
  /// The scope without a limit.
  public static let everywhere = FileScope()

  /// The folder, as an absolute path without symbolic links; `nil` if there is no limit.
  public let folder: String?
  private let descriptor: Int32

  private init() {
    folder = nil
    descriptor = Platform.workingFolder
  }

  /// Limits files to a folder.
  ///
  /// - Parameter folder: An absolute path without symbolic links.
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

  /// The greatest number of symbolic links in a path, the same as on Linux.
  private static let mostLinks = 40

  /// Follows the symbolic links in a path and opens the folder that contains the file.
  ///
  /// - Parameter path: A path; a relative path starts from the working folder, or from the folder of the
  ///   scope.
  /// - Returns: The folder and the file's name in it, which is never the name of a symbolic link.
  /// - Throws: ``FileError``; with ``FileError/Reason/outside`` if the path leads out of the scope.
  func resolve(_ path: String) throws(FileError) -> ResolvedPath {
    try folder == nil ? resolveAnywhere(path) : resolveInside(path)
  }

  /// Resolves a path as ``resolve(_:)`` does; a missing folder is an error of the given operation.
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
      // Joined, not normalised: after a link to a folder, `..` is the parent of the link's target.
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

  /// Whether a path, existing or not, is inside the scope.
  public func allows(_ path: String) -> Bool {
    do {
      _ = try resolve(path)
      return true
    } catch {
      return false
    }
  }

  /// The status of a name, or of the link itself if it is a symbolic link; `nil` if it does not exist.
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
      // Hidden files hold configuration, which shells and servers execute.
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

  /// The names in a path, relative to the scope's folder; `nil` for an absolute path outside that folder.
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

/// The folders that are open while a path is resolved, down to the current folder.
private struct FolderWalk {
  private let start: Int32
  private var opened: [Int32] = []

  init(from start: Int32) { self.start = start }

  /// The current folder.
  var folder: Int32 { opened.last ?? start }

  /// Opens a subfolder of the current folder, which must not be a symbolic link.
  mutating func goDown(to name: String, _ named: String) throws(FileError) {
    let from = folder
    opened.append(
      try reporting(named, .find) { () throws(SystemError) in
        try Platform.openFile(name, for: .ownStartFolder, in: from)
      })
  }

  /// Returns to the parent folder; `false` if there is none.
  mutating func goUp() -> Bool {
    guard let last = opened.popLast() else { return false }
    Platform.closeFile(last)
    return true
  }

  mutating func goToStart() { while goUp() {} }

  mutating func close() { goToStart() }
}
