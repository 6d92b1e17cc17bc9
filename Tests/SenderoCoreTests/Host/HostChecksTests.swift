import TestSupport
import Testing

@testable import SenderoCore

/// Conclusions of the checks from facts, including facts that this machine cannot have.
struct HostChecksTests {
  /// A folder without obstacles, for a member of its group.
  private static let good: HostFacts = {
    var facts = HostFacts(
      path: "/srv/maps", owner: HostName(id: 0, name: "root"), group: HostName(id: 100, name: "workshop"),
      mode: 0o2770, user: HostName(id: 1001, name: "ana"))
    facts.limits = HostLimits(watchInstances: 128, watches: 8192, processes: 4096, openFiles: 1024)
    facts.tried = Dictionary(uniqueKeysWithValues: HostTrial.allCases.map { ($0, .done) })
    return facts
  }()

  private static let superuser = HostName(id: 0, name: "root")

  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let change: @Sendable (inout HostFacts) -> Void
    let codes: [String]
    /// The command for the first obstacle.
    var command: String?

    init(
      _ description: String, _ codes: String..., command: String? = nil,
      change: @escaping @Sendable (inout HostFacts) -> Void
    ) {
      testDescription = description
      self.change = change
      self.codes = codes
      self.command = command
    }
  }

  private static let denied: Int32 = 13
  private static let full: Int32 = 28
  private static let unsupported: Int32 = 95

  static let rows = [
    Row("nothing") { _ in },
    Row("one account needs no group") {
      $0.plan.accounts = .shared
      ($0.mode, $0.group, $0.isMember, $0.closedAncestor) = (0o700, superuser, false, "/home/ana")
    },
    Row("read-only", "read-only-disk", command: "mount --options remount,rw /srv") {
      ($0.fileSystem.isReadOnly, $0.fileSystem.mountPoint) = (true, "/srv")
      $0.tried = [.create: .failed(code: 30), .lock: .done]
    },
    Row("a full disk", "no-room") { $0.tried[.write] = .failed(code: full) },
    Row("a nearly full disk, 15 MiB", "no-room") { $0.fileSystem.freeBytes = 15 << 20 },
    Row("16 MiB are enough") { $0.fileSystem.freeBytes = 16 << 20 },
    Row("no free inode", "no-files-left") {
      $0.fileSystem.freeFiles = 0
      $0.tried = [.create: .failed(code: full), .lock: .done]
    },
    Row("the user's own folder without write permission", "not-writable", "group-cannot-write") {
      ($0.owner, $0.mode) = ($0.user, 0o2550)
      $0.tried = [.create: .failed(code: denied), .lock: .done]
    },
    Row("a folder that the shared account does not own", "not-writable", command: "chown ana /srv/maps") {
      ($0.plan.accounts, $0.mode) = (.shared, 0o755)
      $0.tried = [.create: .failed(code: denied), .lock: .done]
    },
    Row(
      "a special file system", "not-writable",
      command: "cp --archive --no-target-directory /proc /srv/maps"
    ) {
      ($0.path, $0.tried) = ("/proc", [.create: .failed(code: 2), .lock: .done])
    },
    Row(
      "the group of root", "folder-of-root",
      command: "groupadd --force workshop && chgrp workshop '/srv/the maps'"
    ) { ($0.group, $0.isMember, $0.path) = (superuser, false, "/srv/the maps") },
    Row("a group without write permission", "group-cannot-write", command: "chmod g+rwx /srv/maps") {
      $0.mode = 0o2750
      $0.tried = [.create: .failed(code: denied), .lock: .done]
    },
    Row("not a member", "not-in-group", command: "usermod --append --groups workshop ana") {
      $0.isMember = false
      $0.tried = [.create: .failed(code: denied), .lock: .failed(code: denied)]
    },
    Row("the superuser, not a member", change: { ($0.user, $0.isMember) = (superuser, false) }),
    Row("an empty group", "empty-group") { ($0.user, $0.groupHasMembers) = (superuser, false) },
    Row("no set-group-ID bit", "no-set-group-id", command: "chmod g+s /srv/maps") {
      ($0.mode, $0.tried[.share]) = (0o770, .withoutEffect)
    },
    Row("a default list without write permission", "narrow-default-list") {
      $0.defaultGroupPermissions = 0o5
    },
    Row("modes have no effect", "rights-ignored") { $0.tried[.share] = .withoutEffect },
    Row("modes are refused", "rights-ignored") { $0.tried[.share] = .failed(code: 1) },
    Row("a home folder that others cannot enter", "closed-ancestor", command: "chmod o+x /home/ana") {
      $0.closedAncestor = "/home/ana"
    },
    Row("the home folder inside the folder of the maps", "own-files-inside") {
      ($0.plan.accounts, $0.ownFolder) = (.shared, "/srv/maps/home")
    },
    Row(
      "the home folder inside the folder of the maps, with accounts",
      change: { $0.ownFolder = "/srv/maps/home" }),
    Row(
      "maps that the group cannot use", "unshared-maps",
      command:
        "chgrp workshop '/srv/maps/a b.json' /srv/maps/c.json && chmod g+rw '/srv/maps/a b.json' /srv/maps/c.json"
    ) { $0.unsharedMaps = ["a b.json", "c.json"] },
    Row("a sticky folder", "sticky", command: "chmod -t /srv/maps") { $0.mode = 0o3770 },
    Row(
      "an access list for a group", "shared-by-list",
      command: "chgrp team /srv/maps && chmod g+rwxs /srv/maps"
    ) {
      ($0.isSharedByList, $0.listGroup) = (true, HostName(id: 7, name: "team"))
      ($0.group, $0.isMember, $0.mode, $0.defaultGroupPermissions) = (superuser, false, 0o770, 0)
    },
    Row(
      "an access list for users", "shared-by-list",
      command: "groupadd --force workshop && chgrp workshop /srv/maps && chmod g+rwxs /srv/maps",
      change: { ($0.isSharedByList, $0.mode) = (true, 0o770) }),
    Row("no locks", "no-locks", command: "cp --archive --no-target-directory /srv/maps /var/lib/maps") {
      $0.tried[.lock] = .failed(code: unsupported)
    },
    Row("locks without effect", "no-locks") { $0.tried[.lock] = .withoutEffect },
    Row("a folder that the shared account cannot list", "no-locks") {
      $0.plan.accounts = .shared
      $0.tried[.lock] = .failed(code: denied)
    },
    Row("files cannot be replaced", "no-replacing") {
      $0.tried[.replace] = .failed(code: unsupported)
      $0.tried[.notify] = nil
    },
    Row("changes are not reported", "no-notices") { $0.tried[.notify] = .withoutEffect },
    Row("a network disk", "remote-disk") { $0.fileSystem.isRemote = true },
    Row("all watches in use", "few-watches") { $0.tried[.notify] = .failed(code: 0) },
    // Worked by hand: 65 people with 2 instances each need 130; twice that, rounded up to a power of two, is 512.
    Row(
      "128 instances for 65 people", "few-watches",
      command:
        "echo fs.inotify.max_user_instances=512 >> /etc/sysctl.d/60-sendero.conf && sysctl --load=/etc/sysctl.d/60-sendero.conf"
    ) { $0.plan = HostPlan(accounts: .shared, people: 65) },
    Row("128 instances for 64 people", change: { $0.plan = HostPlan(accounts: .shared, people: 64) }),
    Row("128 instances for 65 accounts", change: { $0.plan.people = 65 }),
    Row("100 watches for 7 people", "few-watches") {
      ($0.plan, $0.limits.watches) = (HostPlan(accounts: .shared, people: 7), 100)
    },
    // Worked by hand: 30 people with 8 processes each need 240; twice that, rounded up, is 512.
    Row(
      "239 processes for 30 people", "few-processes",
      command: "echo 'ana - nproc 512' >> /etc/security/limits.d/sendero.conf"
    ) { ($0.plan.accounts, $0.limits.processes) = (.shared, 239) },
    Row("8 processes for one session", change: { $0.limits.processes = 8 }),
    Row("32 open files", "few-open-files") { $0.limits.openFiles = 32 },
    Row("32 open files of the superuser", change: { ($0.user, $0.limits.openFiles) = (superuser, 32) }),
  ]

  @Test(arguments: rows)
  func whatStandsInTheWay(_ row: Row) {
    var facts = Self.good
    row.change(&facts)
    let report = HostReport(facts)
    #expect(report.obstacles.map(\.check.code) == row.codes)
    if let command = row.command { #expect(report.obstacles.first?.command == command) }
  }

  @Test func everyCheckHasARow() {
    let covered = Set(Self.rows.flatMap(\.codes))
    #expect(HostChecks.all.filter { !covered.contains($0.code) }.map(\.code) == [])
    #expect(Set(HostChecks.all.map(\.code)).count == HostChecks.all.count)
  }

  @Test func nothingOfAHostileNameIsObeyed() {
    var facts = Self.good
    facts.path = "/srv/$(touch x); '\u{1B}[2J"
    facts.mode = 0o770
    #expect(HostReport(facts).obstacles[0].command == "chmod g+s '/srv/$(touch x); '\\''\u{1B}[2J'")
  }
}
