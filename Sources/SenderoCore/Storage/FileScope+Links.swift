extension FileScope {
  /// Finds the links of a map that lead to no file.
  ///
  /// Only names are looked up; no file is opened. A link to a built-in template, such as
  /// `sendero:service-recovery`, leads somewhere if there is such a template. A link that leads out of the
  /// scope, or through a folder that cannot be read, is not judged.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - path: The file of the map; relative links start from its folder.
  /// - Returns: The links as they are in the map.
  public func missingLinks(of map: JourneyMap, at path: String) -> Set<String> {
    map.links.filter { link in
      let scheme = "sendero:"
      if link.hasPrefix(scheme) { return Template(rawValue: String(link.dropFirst(scheme.count))) == nil }
      return !mayExist(link.utf8.first == UInt8(ascii: "/") ? link : path.folderPart.appendingName(link))
    }
  }

  private func mayExist(_ path: String) -> Bool {
    do {
      return try resolve(path).status != nil
    } catch {
      return error.reason != .missing && error.reason != .isFolder
    }
  }
}
