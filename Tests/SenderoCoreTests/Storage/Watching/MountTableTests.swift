import Testing

@testable import SenderoCore

struct MountTableTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let line: String
    let device: UInt64
    let isRemote: Bool
    var testDescription: String { name }
  }

  static let rows = [
    Row(
      name: "a disk", line: "22 1 254:0 / / rw,relatime - ext4 /dev/vda rw", device: 0xFE00, isRemote: false),
    Row(name: "NFS", line: "41 22 0:41 / /home rw - nfs4 host:/home rw", device: 41, isRemote: true),
    Row(
      name: "sshfs, with optional fields",
      line: "42 22 0:300 / /mnt rw shared:1 master:2 - fuse.sshfs a:/ rw",
      device: 0x10_002C, isRemote: true),
    Row(
      name: "another device", line: "41 22 0:41 / /home rw - nfs4 host:/home rw", device: 42, isRemote: false),
    Row(name: "no table", line: "", device: 41, isRemote: false),
    Row(name: "a cut line", line: "41 22 0:41 / /home rw -", device: 41, isRemote: false),
    Row(
      name: "the second line", line: "22 1 254:0 / / rw - ext4 /dev/vda rw\n41 22 0:41 / /h rw - cifs //a rw",
      device: 41, isRemote: true),
  ]

  @Test(
    "The mount point of a path is the longest that contains it",
    arguments: [
      ("/", "/"), ("/srv", "/srv"), ("/srv/maps", "/srv"), ("/srv2/maps", "/"), ("/a b/c/d", "/a b/c"),
    ])
  func tellsThePlace(_ path: String, _ place: String) {
    let table = """
      22 1 254:0 / / rw - ext4 /dev/vda rw
      41 22 0:41 / /srv rw - xfs /dev/vdb rw
      42 22 0:42 / /a\\040b/c rw - xfs /dev/vdc rw
      43 22 0:43 / /srv/maps/inner rw - xfs /dev/vdd rw
      44 22
      """
    #expect(MountTable.mountPoint(of: path, in: table) == place)
  }

  @Test("File systems that other machines can write to are recognised", arguments: rows)
  func tellsTheKind(_ row: Row) {
    #expect(MountTable.isRemote(device: row.device, in: row.line) == row.isRemote)
  }
}
