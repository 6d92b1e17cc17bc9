import Foundation
import TestSupport

/// A temporary, isolated copy of this machine on which commands can change anything.
///
/// Its folders are overlays over those of this machine, and it has its own processes and network, with a real sshd
/// on the usual port under the name `maps.example.org`.
struct WorkshopHost {
  /// Whether this machine can create such a copy.
  static let isPossible: Bool = {
    guard geteuid() == 0, SecureShell.isPossible, DebianPackage.isPossible,
      FileManager.default.isExecutableFile(atPath: "/usr/bin/apt-get"), let folder = try? TestFolder(),
      let run = try? ProgramRun(
        command("\(layers(on: folder.root)) && touch /etc/sendero-test && ip link set lo up"))
    else { return false }
    return run.status == 0
  }()

  /// The terminal on which the commands run, one after another.
  let terminal: ProgramOnTerminal

  /// Runs shell scripts in order and stops at the first failure; each clears the screen and prints `== NUMBER ==` first.
  ///
  /// - Parameters:
  ///   - pieces: The scripts.
  ///   - last: The script that runs after all of them have succeeded.
  ///   - folder: The folder in which the commands start.
  /// - Throws: An error if the shell does not start.
  init(running pieces: [String], last: String, in folder: TestFolder) throws {
    var script = "set -eu\n" + Self.layers(on: folder.root + "/layers") + "\n" + Self.server(folder.root)
    for (number, piece) in pieces.enumerated() {
      script += "printf '\\033[H\\033[2J== \(number) ==\\n'\n\(piece)\n"
    }
    script += "\(last)\nprintf '\\n== done ==\\n'\n"
    try FileManager.default.createDirectory(
      atPath: folder.root + "/layers", withIntermediateDirectories: true)
    terminal = try ProgramOnTerminal(Self.command(script), in: folder, width: 120)
  }

  private static func command(_ script: String) -> [String] {
    [
      "unshare", "--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc", "bash", "-c", script,
    ]
  }

  private static func layers(on scratch: String) -> String {
    """
    mount -t tmpfs tmpfs '\(scratch)' && mount -t tmpfs -o mode=755 tmpfs /run &&
    for folder in etc home root srv usr var; do
      mkdir -p '\(scratch)'/$folder/new '\(scratch)'/$folder/work &&
      chmod --reference=/$folder '\(scratch)'/$folder/new &&
      mount -t overlay overlay /$folder \\
        -o lowerdir=/$folder,upperdir='\(scratch)'/$folder/new,workdir='\(scratch)'/$folder/work || exit
    done
    """
  }

  /// The script that starts the server and replaces systemctl, since systemd does not run in the copy.
  private static func server(_ root: String) -> String {
    """
    ip link set lo up
    echo 127.0.0.1 maps.example.org >> /etc/hosts
    mkdir -p /run/sshd
    ssh-keygen -A > /dev/null
    started() { grep -c 'Server listening on 0.0.0.0' '\(root)/log' || true; }
    /usr/sbin/sshd -E '\(root)/log'
    systemctl() {
      [ "$*" = "reload ssh" ]
      local before=$(started)
      kill -HUP "$(cat /run/sshd.pid)"
      until [ "$(started)" -gt "$before" ]; do sleep 0.05; done
    }

    """
  }
}
