/// What is known about a folder and its host, from which the checks draw their conclusions.
struct HostFacts: Equatable {
  var plan = HostPlan()
  /// The absolute path of the folder, without symbolic links.
  var path: String
  var owner: HostName
  var group: HostName
  /// The permission bits of the folder, including the set-ID and sticky bits.
  var mode: UInt32
  /// What the folder's default access control list gives to the group of new files, from 0 to 7; `nil` if it
  /// has no such list.
  var defaultGroupPermissions: UInt32?
  /// Whether access control lists alone share the folder and new files in it.
  var isSharedByList = false
  /// The group that the folder's access control list lets in; `nil` if there is none.
  var listGroup: HostName?
  /// The first folder on the way that members of the group cannot pass through.
  var closedAncestor: String?
  /// A folder in this one whose files start programs or belong to Sendero, such as the home of the account.
  var ownFolder: String?
  /// The names of maps in the folder that its group cannot read and write.
  var unsharedMaps: [String] = []
  /// The account that runs the checks.
  var user: HostName
  /// Whether that account is in the group of the folder.
  var isMember = true
  /// Whether anybody is in the group of the folder; `nil` if that is unknown.
  var groupHasMembers: Bool?
  var fileSystem = HostFileSystem()
  var limits = HostLimits()
  /// The results of what was tried; a trial is missing if another one on which it builds has failed.
  var tried: [HostTrial: HostTrial.Outcome] = [:]

  /// The path as a word of a shell command.
  var word: String { ShellText.quoted(path) }

  /// Whether the account that runs the checks may change the mode of the folder.
  var ownsFolder: Bool { user.isSuperuser || user.id == owner.id }

  /// The error number with which a trial failed; `nil` if it did not fail.
  func failure(of trial: HostTrial) -> Int32? {
    if case .failed(let code) = tried[trial] { code } else { nil }
  }

  /// The command that moves the maps to a folder on another file system.
  var moveCommand: String {
    let target = path.hasPrefix("/srv/") || fileSystem.mountPoint == "/srv" ? "/var/lib/maps" : "/srv/maps"
    return "cp --archive --no-target-directory \(word) \(target)"
  }
}
