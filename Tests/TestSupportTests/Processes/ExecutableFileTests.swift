import Foundation
import TestSupport
import Testing

/// Executable files that are written while another thread starts processes.
struct ExecutableFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Runs a closure many times while another thread starts processes.
  private func whileProcessesStart(_ body: @Sendable (Int) throws -> Void) {
    DispatchQueue.concurrentPerform(iterations: 2) { thread in
      #expect(throws: Never.self) {
        if thread == 0 {
          for number in 0..<100 { try body(number) }
        } else {
          for _ in 0..<300 { _ = try ProgramRun(["true"]) }
        }
      }
    }
  }

  @Test("A script runs as soon as it is written")
  func runsAScript() {
    whileProcessesStart { [folder] number in
      try ExecutableFile.write("#!/bin/sh\necho \(number)\n", to: folder("script"))
      #expect(try ProgramRun([folder("script")]).output == "\(number)\n")
    }
  }

  @Test("A copy runs as soon as it is made")
  func runsACopy() {
    whileProcessesStart { [folder] number in
      try ExecutableFile.copy("/bin/echo", to: folder("copy"))
      #expect(try ProgramRun([folder("copy"), "\(number)"]).output == "\(number)\n")
    }
  }

  @Test("A program that is missing is reported with its path")
  func reportsAFailure() {
    let failure = #expect(throws: SystemFailure.self) {
      try ExecutableFile.copy(folder("missing"), to: folder("copy"))
    }
    #expect(failure?.description.contains(folder("missing")) == true)
  }
}
