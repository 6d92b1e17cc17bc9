import Foundation
import TestSupport

/// The superuser may do anything, so what permissions forbid can only be seen with another's rights.
enum Unprivileged {
  static let isRoot = geteuid() == 0

  /// Whether there is a way to such rights.
  static var isPossible: Bool {
    #if os(Linux)
      true
    #else
      !isRoot
    #endif
  }

  /// The user whose rights are taken on where we have those of the superuser.
  static let user: uid_t = 65534

  /// Runs with the file rights of nobody in particular.
  ///
  /// On Linux the file rights are those of the thread, so other tests go on with theirs.
  static func run<Value>(_ body: () throws -> Value) throws -> Value {
    #if os(Linux)
      if isRoot {
        let setGroup = try rightsCall("setfsgid")
        let setUser = try rightsCall("setfsuid")
        _ = setGroup(user)
        _ = setUser(user)
        defer {
          _ = setUser(0)
          _ = setGroup(0)
        }
        return try body()
      }
    #endif
    return try body()
  }

  #if os(Linux)
    /// By name, for the header that declares them is not part of the Glibc module.
    private static func rightsCall(_ name: String) throws -> @convention(c) (uid_t) -> Int32 {
      guard let symbol = dlsym(nil, name) else { throw SystemFailure(name, code: ENOSYS) }
      return unsafeBitCast(symbol, to: (@convention(c) (uid_t) -> Int32).self)
    }
  #endif
}
