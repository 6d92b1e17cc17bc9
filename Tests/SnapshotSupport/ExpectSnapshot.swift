import Foundation
import SenderoCanvas
import TestSupport
import Testing

/// Expects a canvas to look as it did when its snapshot was taken.
///
/// The snapshot is the file `__Snapshots__/<test file>/<name>.txt` in the folder of the test target. A missing one is
/// written, and the test fails once. `SENDERO_UPDATE_SNAPSHOTS=1` in the environment writes all of them again.
public func expectSnapshot(
  _ canvas: Canvas, named name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectSnapshot(
    CanvasSnapshot(canvas).description, named: name, filePath: filePath, sourceLocation: sourceLocation)
}

/// Expects a text to equal its snapshot, as for a canvas.
public func expectSnapshot(
  _ text: String, named name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let isUpdating = ProcessInfo.processInfo.environment["SENDERO_UPDATE_SNAPSHOTS"] == "1"
  do {
    let file = snapshotFile(named: name, filePath: filePath)
    if let problem = try compareSnapshot(text, with: file, isUpdating: isUpdating) {
      Issue.record("\(problem)", sourceLocation: sourceLocation)
    }
  } catch {
    Issue.record(error, "The snapshot \(name) cannot be read or written.", sourceLocation: sourceLocation)
  }
}
