/// The error number of a failed system call, before the file and the operation are known.
public struct SystemError: Error, Equatable {
  /// The error number.
  public let code: Int32

  /// Makes an error.
  public init(code: Int32) { self.code = code }
}
