/// Finds the maps in a folder and its subfolders.
public enum MapSearch {
  /// The suffix of the files that are found.
  public static let suffix = ".journey.json"

  /// Whether a path leads to a folder.
  public static func isFolder(_ path: String, of scope: FileScope) -> Bool {
    (try? names(in: path, of: scope)) != nil
  }

  /// Returns the paths of the maps in a folder: its own in alphabetical order, then those of each subfolder.
  ///
  /// Hidden files and folders are left out, and so are links to folders, which could lead in circles.
  ///
  /// Cost: reading the names in each folder, and a system call for each name that may be that of a folder.
  ///
  /// - Parameters:
  ///   - folder: The path of the folder.
  ///   - scope: The folder that files are limited to.
  /// - Returns: The paths, each beginning with `folder`; folders that cannot be read are left out.
  /// - Throws: ``FileError`` if the folder itself cannot be read.
  public static func maps(in folder: String, of scope: FileScope) throws(FileError) -> [String] {
    var found: [String] = []
    // The next folder last, so that the result is in order.
    var waiting = [folder]
    var first: Names? = try names(in: folder, of: scope)
    while let folder = waiting.popLast() {
      guard let here = first ?? (try? names(in: folder, of: scope)) else { continue }
      first = nil
      found += here.maps.map(folder.appendingName)
      waiting += here.folders.reversed().map(folder.appendingName)
    }
    return found
  }

  private struct Names {
    var maps: [String] = []
    var folders: [String] = []
  }

  private static func names(in folder: String, of scope: FileScope) throws(FileError) -> Names {
    // Any name resolves to its folder, whether there is such a file or not.
    let target = try scope.resolve(folder.appendingName("x.json"), for: .open)
    let names = try reporting(folder, .open) { () throws(SystemError) in
      try Platform.names(inFolder: target.folder.descriptor)
    }
    var result = Names()
    for name in names.sorted() where !name.hasPrefix(".") {
      if name.hasSuffix(suffix) {
        result.maps.append(name)
      } else if isFolder(name, in: target.folder.descriptor) {
        result.folders.append(name)
      }
    }
    return result
  }

  private static func isFolder(_ name: String, in folder: Int32) -> Bool {
    (try? Platform.status(ofPath: name, followLink: false, in: folder))?.kind == .folder
  }
}
