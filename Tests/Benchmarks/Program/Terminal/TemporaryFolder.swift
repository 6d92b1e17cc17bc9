import Glibc

/// A folder that goes, with all in it, when it is no longer held.
final class TemporaryFolder {
  /// Where it is.
  let path: String

  init() throws {
    var template = Array("/tmp/sendero-benchmark-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw TerminalProgram.Failure(description: "no temporary folder") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { SystemFile.removeAll(path) }
}
