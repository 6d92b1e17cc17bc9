import Foundation
import TestSupport

/// Another user's file rights for tests of permissions, since the superuser may do anything.
enum Unprivileged {
  static let isRoot = geteuid() == 0

  /// Whether tests can run with such rights.
  static var isPossible: Bool {
    #if os(Linux)
      true
    #else
      !isRoot
    #endif
  }

  /// The user whose rights the tests take if they run as the superuser.
  static let user: uid_t = 65534

  /// Runs code with the file rights of an unprivileged user.
  ///
  /// On Linux, each thread has its own file rights, so other tests keep theirs.
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
    /// Looks up a function by name, since the header that declares it is not part of the Glibc module.
    private static func rightsCall(_ name: String) throws -> @convention(c) (uid_t) -> Int32 {
      guard let symbol = dlsym(nil, name) else { throw SystemFailure(name, code: ENOSYS) }
      return unsafeBitCast(symbol, to: (@convention(c) (uid_t) -> Int32).self)
    }
  #endif
}
