import Foundation

/// The file of a snapshot, in a folder of the test target that the package excludes from the build.
public func snapshotFile(named name: String, filePath: String) -> URL {
  let source = URL(fileURLWithPath: filePath)
  var folder = source.deletingLastPathComponent()
  while folder.path != "/", folder.deletingLastPathComponent().lastPathComponent != "Tests" {
    folder.deleteLastPathComponent()
  }
  if folder.path == "/" { folder = source.deletingLastPathComponent() }
  return folder.appendingPathComponent("__Snapshots__")
    .appendingPathComponent(source.deletingPathExtension().lastPathComponent)
    .appendingPathComponent(name + ".txt")
}

/// Compares a text with a file, or writes the file if it is missing or `isUpdating`.
///
/// An empty text needs no file.
///
/// - Returns: The difference, or the notice that the file was missing; `nil` if the text is as expected.
public func compareSnapshot(_ text: String, with file: URL, isUpdating: Bool) throws -> String? {
  let exists = FileManager.default.fileExists(atPath: file.path)
  if !exists, text.isEmpty { return nil }
  if exists, isUpdating, text.isEmpty {
    try FileManager.default.removeItem(at: file)
    return nil
  }
  if exists, !isUpdating {
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    // Byte by byte: two strings of the same characters may still be drawn differently.
    if expected.utf8.elementsEqual(text.utf8) { return nil }
    return "\(file.lastPathComponent) differs: - expected, + got\n"
      + lineHunks(from: expected, to: text).dropLast()
  }
  try FileManager.default.createDirectory(
    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data(text.utf8).write(to: file)
  return isUpdating
    ? nil : "There was no snapshot; it is now written to \(file.path). Look at it and run again."
}

/// The lines that differ between two texts, with up to two lines of context; empty if none differ.
public func lineHunks(from old: String, to new: String) -> String {
  guard old != new else { return "" }
  let lines = lineDifference(from: old, to: new)
  let around = 2
  let changed = lines.indices.filter { !lines[$0].hasPrefix("  ") && lines[$0] != " " }
  let shown = Set(changed.flatMap { ($0 - around)...($0 + around) })
  var text = ""
  var last = -1
  for index in lines.indices where shown.contains(index) {
    if index > last + 1 { text += "@@\n" }
    text += lines[index] + "\n"
    last = index
  }
  return text
}

/// The lines of two texts: those only in the first after `-`, those only in the second after `+`.
func lineDifference(from expected: String, to got: String) -> [String] {
  func lines(_ text: String) -> [[UInt8]] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
  }
  func shown(_ mark: String, _ line: [UInt8]) -> String { "\(mark) " + String(decoding: line, as: UTF8.self) }
  let (old, new) = (lines(expected), lines(got))
  var removed: Set<Int> = []
  var added: Set<Int> = []
  for change in new.difference(from: old) {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): added.insert(offset)
    }
  }
  var result: [String] = []
  var position = 0
  for (offset, line) in old.enumerated() {
    if removed.contains(offset) {
      result.append(shown("-", line))
      continue
    }
    while added.contains(position) {
      result.append(shown("+", new[position]))
      position += 1
    }
    result.append(shown(" ", line))
    position += 1
  }
  result += new[position...].map { shown("+", $0) }
  return result
}
