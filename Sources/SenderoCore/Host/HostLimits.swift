/// The limits of the system on what one account, or one process, may use; `nil` for none or an unknown one.
struct HostLimits: Equatable {
  /// The connections to the kernel's notices about files, for each account.
  var watchInstances: Int?
  /// The watched folders, for each account.
  var watches: Int?
  /// The processes and threads of the account.
  var processes: Int?
  /// The open files of a process.
  var openFiles: Int?

  /// The connections that a session of the editor uses at most.
  static let watchInstancesOfSession = 2
  /// The folders that a session of the editor watches at most: those of its maps and of links to them.
  static let watchesOfSession = 16
  /// The processes and threads of a session: the editor, its threads, and those of `sshd`.
  static let processesOfSession = 8
  /// The open files that a session of the editor uses at most.
  static let openFilesOfSession = 64

  /// Returns a limit with room to spare: twice what is needed, rounded up to a power of two, and at least 256.
  static func raised(from limit: Int, for needed: Int) -> Int {
    var value = 256
    while value < 2 * needed || value <= limit { value *= 2 }
    return value
  }
}
