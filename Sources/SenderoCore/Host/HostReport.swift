/// The obstacles to a workshop in a folder.
public struct HostReport: Sendable {
  /// The absolute path of the folder.
  public let path: String
  /// The workshop that the folder was checked for.
  public let plan: HostPlan
  /// The results of what was tried; a trial is missing if another one on which it builds has failed.
  public let tried: [HostTrial: HostTrial.Outcome]
  /// The obstacles, in the order of ``HostChecks/all``.
  public let obstacles: [HostObstacle]

  /// Tries a folder.
  ///
  /// It creates, locks, replaces and removes files whose names begin with `.sendero-check-`, and writes one
  /// mebibyte.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - scope: The folder that files are limited to; if it is limited, no folder around it is looked at.
  ///   - plan: The workshop.
  ///   - ownFolders: The home of the account and Sendero's own folders, as absolute paths.
  /// - Throws: ``FileError`` if there is no such folder, or the user cannot look into it.
  ///
  /// Cost: some forty system calls, one sync, and a call for each map in the folder; a second more if the
  /// system sends no notice of changes.
  public init(
    checking path: String, in scope: FileScope, for plan: HostPlan, ownFolders: [String] = []
  ) throws(FileError) {
    self.init(try HostProbe.facts(of: path, in: scope, for: plan, ownFolders: ownFolders))
  }

  init(_ facts: HostFacts) {
    path = facts.path
    plan = facts.plan
    tried = facts.tried
    obstacles = HostChecks.all.compactMap { check in
      check.find(facts).map { remedy in
        HostObstacle(
          check: check, sentence: remedy.sentence, command: remedy.command,
          needsSuperuser: remedy.needsSuperuser)
      }
    }
  }

  /// The number of obstacles of a severity.
  public func count(_ severity: HostCheck.Severity) -> Int {
    obstacles.count { $0.check.severity == severity }
  }
}
