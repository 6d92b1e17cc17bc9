import Foundation
import TestSupport

/// Facts about a page in Chromium; see page_facts.py.
struct PageFacts: Decodable {
  /// Facts about a page in a window of a width, with a light or dark colour scheme.
  struct View: Decodable {
    let width: Int
    let scheme: String
    let messages: [String]
    let requests: [String]
    let pageWidth: Int
    let unfoldedWidth: Int
    let overflowing: [String]
    /// The background, the edge and the text colour of a cell by its style.
    let cells: [String: [String]]
    let violations: [String]
  }

  let views: [View]
  /// The size of each printed page in points.
  let printed: [[Double]]
  /// Whether following the link of a cell by keyboard unfolds the details of its touchpoint; `nil` without a cell.
  let unfolds: Bool?

  /// Opens a page in Chromium.
  ///
  /// - Throws: `SystemFailure` if Chromium or its tools are missing; README.md describes how to install them.
  init(of page: String, filePath: String = #filePath) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(page, to: "page.html")
    let script = filePath.split(separator: "/").dropLast().joined(separator: "/")
    let run = try withExtendedLifetime(folder) {
      try ProgramRun(["python3", "/\(script)/page_facts.py", file])
    }
    guard run.status == 0 else { throw SystemFailure("page_facts.py: " + run.errors) }
    self = try JSONDecoder().decode(PageFacts.self, from: Data(run.outputBytes))
  }
}
