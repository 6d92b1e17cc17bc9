import Foundation
import TestSupport
import Testing

/// The package for a host: installed, used and removed in a separate root.
@Suite(.enabled(if: DebianPackage.isPossible, "There is no dpkg-deb or no binutils."))
struct PackageTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func run(_ command: String..., variables: [String: String] = [:]) throws -> ProgramRun {
    try ProgramRun(command, in: folder.work, environment: folder.environment(variables))
  }

  /// The root in which packages are installed, with its own package database.
  private var root: String { folder.path("root") }

  private func dpkg(_ arguments: String...) throws {
    let run = try ProgramRun(
      ["dpkg", "--root=" + root, "--log=/dev/null"] + arguments, environment: folder.environment())
    try #require(run.status == 0, "\(run.errors)")
  }

  private func install() throws {
    for path in ["info", "updates", "triggers"] {
      try FileManager.default.createDirectory(
        atPath: root + "/var/lib/dpkg/" + path, withIntermediateDirectories: true)
    }
    try folder.write("", to: root + "/var/lib/dpkg/status")
    try dpkg("--install", DebianPackage.built.get().path)
  }

  /// The files that do not belong to the package database.
  private func installed() throws -> [String] {
    let found = try run("find", "root", "-path", "root/var/lib/dpkg", "-prune", "-o", "-type", "f", "-print")
    return found.output.split(separator: "\n").map { String($0.dropFirst("root/".count)) }.sorted()
  }

  @Test(.enabled(if: geteuid() == 0, "Only the superuser can install packages."))
  func isInstalledUsedAndRemoved() throws {
    try install()
    #expect(
      try installed() == [
        "usr/bin/sendero", "usr/share/bash-completion/completions/sendero",
        "usr/share/doc/sendero/changelog.Debian.gz", "usr/share/doc/sendero/changelog.gz",
        "usr/share/doc/sendero/copyright", "usr/share/doc/sendero/examples/sshd-workshop.conf",
        "usr/share/doc/sendero/workshop.md", "usr/share/fish/vendor_completions.d/sendero.fish",
        "usr/share/lintian/overrides/sendero", "usr/share/man/man1/sendero.1.gz",
        "usr/share/zsh/vendor-completions/_sendero",
      ])
    let program = root + "/usr/bin/sendero"
    let version = try run(program, "--version").output
    #expect(
      try run("dpkg-query", "--admindir=" + root + "/var/lib/dpkg", "--show", "sendero").output
        .hasSuffix("\t\(version.dropLast())-1\n"))
    #expect(try run(program, "new", "map.json", "--template", "example").status == 0)
    #expect(try run(program, "show", "map.json").output.contains(Maps.exampleTitle))
    let manual = try run(
      "man", "sendero", variables: ["MANPATH": root + "/usr/share/man", "MANPAGER": "cat"])
    #expect(manual.output.contains("check-host") && manual.errors.isEmpty, "\(manual.errors)")
    try dpkg("--purge", "sendero")
    #expect(try installed() == [])
  }

  struct Shell: CustomTestStringConvertible, Sendable {
    let name: String
    /// A command that loads the completion from the root `$1` and prints what follows `sendero check-h`.
    let command: String
    var testDescription: String { name }
    var isInstalled: Bool {
      ["/bin/", "/usr/bin/"].contains { FileManager.default.isExecutableFile(atPath: $0 + name) }
    }
  }

  static let shells = [
    Shell(
      name: "bash",
      command: #"""
        . "$1/usr/share/bash-completion/completions/sendero" && complete -p sendero > /dev/null
          COMP_WORDS=(sendero check-h) COMP_CWORD=1
        _sendero; echo "${COMPREPLY[@]}"
        """#),
    // A zsh completion runs only on a terminal; this finds and loads it.
    Shell(
      name: "zsh",
      command: #"""
        fpath=("$1/usr/share/zsh/vendor-completions" $fpath)
        autoload -U compinit && compinit -u -D && [[ $_comps[sendero] == _sendero ]] &&
          autoload +X _sendero && print -r -- $functions[_sendero] | grep -o check-host: | head -1 | tr -d :
        """#),
    Shell(
      name: "fish",
      command:
        #"source $argv[1]/usr/share/fish/vendor_completions.d/sendero.fish; complete -C "sendero check-h" | string split \t | head -1"#
    ),
  ]

  @Test(
    .enabled(if: geteuid() == 0, "Only the superuser can install packages."),
    arguments: shells.filter(\.isInstalled))
  func completes(_ shell: Shell) throws {
    try install()
    let arguments =
      shell.name == "fish"
      ? ["--no-config", "-c", shell.command, root] : ["-c", shell.command, shell.name, root]
    let found = try ProgramRun([shell.name] + arguments, environment: folder.environment())
    #expect(found.output == "check-host\n", "\(found.output)\(found.errors)")
  }

  @Test func theSameSourcesGiveTheSameBytes() throws {
    let packages = try ["a", "b"].map { try DebianPackage.build(in: folder.path($0), folder) }
    let same = try run("cmp", packages[0], packages[1])
    #expect(same.status == 0, "\(same.output)")
  }

  /// Tags about static linking are suppressed, since only a release is linked statically.
  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/lintian"), "There is no lintian."))
  func obeysTheRulesOfDebian() throws {
    let package = try DebianPackage.built.get().path
    let found = try run(
      "lintian", "--allow-root", "--suppress-tags",
      "custom-library-search-path,undeclared-elf-prerequisites,library-not-linked-against-libc,hardening-no-pie",
      package)
    #expect(found.status == 0 && found.output.isEmpty, "\(found.output)\(found.errors)")
  }
}
