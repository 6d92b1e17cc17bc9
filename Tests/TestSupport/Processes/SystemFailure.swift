import Foundation

/// A system call or a program that failed.
public struct SystemFailure: Error, CustomStringConvertible {
  /// What failed, and why.
  public let description: String

  /// Makes a failure.
  ///
  /// - Parameters:
  ///   - what: What failed.
  ///   - code: The number of the error; `nil` if `what` has the reason.
  public init(_ what: String, code: Int32? = nil) {
    description = code.map { "\(what): \(String(cString: strerror($0)))" } ?? what
  }
}
