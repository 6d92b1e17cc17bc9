/// The names in a folder that can complete a path.
public enum FolderListing {
  /// The greatest number of names; more are of no use to somebody who types.
  public static let limit = 500

  /// The files that a listing contains.
  public enum Content: Sendable {
    /// Files that may be maps: JSON files.
    case maps
    /// All files.
    case allFiles
  }

  /// Returns the subfolders and the files in a folder.
  ///
  /// Cost: reading the names in the folder, and a system call for each name that may be that of a folder.
  ///
  /// - Parameters:
  ///   - folder: The beginning of a path up to its last slash, or an empty text for the working folder.
  ///   - scope: The folder that files are limited to.
  ///   - content: The files to list.
  /// - Returns: The names in order, those of folders with a slash at the end; empty if the folder is missing,
  ///   unreadable or outside the scope. Hidden files are left out.
  public static func names(in folder: String, of scope: FileScope, _ content: Content) -> [String] {
    // Any name resolves to its folder, whether there is such a file or not.
    guard let target = try? scope.resolve(folder + "x.json"),
      let names = try? Platform.names(inFolder: target.folder.descriptor)
    else { return [] }
    var found: [String] = []
    for name in names.sorted() where !name.hasPrefix(".") {
      if content == .maps, name.hasSuffix(".json") {
        found.append(name)
      } else if isFolder(name, in: target.folder.descriptor, scope) {
        found.append(name + "/")
      } else if content == .allFiles {
        found.append(name)
      }
      if found.count == limit { break }
    }
    return found
  }

  private static func isFolder(_ name: String, in folder: Int32, _ scope: FileScope) -> Bool {
    // A link may lead out of a limited scope.
    let status = try? Platform.status(ofPath: name, followLink: scope.folder == nil, in: folder)
    return status?.kind == .folder
  }
}
