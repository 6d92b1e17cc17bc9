/// A POSIX access control list, as Linux stores it in an extended attribute.
///
/// The format is that of `linux/posix_acl_xattr.h`: a version in 32 bits, then for each entry a tag and the
/// permissions in 16 bits each and an id in 32, all little-endian.
struct AccessList: Equatable {
  /// The attribute that holds the list of a file.
  static let attribute = "system.posix_acl_access"
  /// The attribute that holds the list which a folder gives to new files.
  private static let defaultAttribute = "system.posix_acl_default"

  private static let version: UInt32 = 2
  private static let headerSize = 4
  private static let entrySize = 8

  private enum Tag {
    static let user: UInt16 = 0x02
    static let owningGroup: UInt16 = 0x04
    static let group: UInt16 = 0x08
    static let mask: UInt16 = 0x10
  }

  /// The permissions of the group that owns the file, from 0 to 7.
  let groupPermissions: UInt32
  /// Whether somebody whom the list names, a user or a group, can read and write.
  let namesWriters: Bool
  /// The id of the first group that the list names and that can read and write; `nil` if there is none.
  let writingGroup: UInt32?

  /// Reads a list.
  ///
  /// The result is `nil` if the bytes are not a list in this format.
  ///
  /// - Parameter bytes: The value of the attribute.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.headerSize, (bytes.count - Self.headerSize) % Self.entrySize == 0,
      Self.number(bytes[..<Self.headerSize]) == Self.version
    else { return nil }
    var group: UInt32?
    var mask: UInt32 = 0o7
    var named: [(tag: UInt16, permissions: UInt32, id: UInt32)] = []
    for start in stride(from: Self.headerSize, to: bytes.count, by: Self.entrySize) {
      let permissions = Self.number(bytes[(start + 2)..<(start + 4)]) & 0o7
      let tag = UInt16(Self.number(bytes[start..<(start + 2)]))
      switch tag {
      case Tag.user, Tag.group:
        named.append((tag, permissions, Self.number(bytes[(start + 4)..<(start + Self.entrySize)])))
      case Tag.owningGroup: group = permissions
      case Tag.mask: mask = permissions
      default: break
      }
    }
    guard let group else { return nil }
    groupPermissions = group & mask
    let writers = named.filter { $0.permissions & mask & 0o6 == 0o6 }
    namesWriters = !writers.isEmpty
    writingGroup = writers.first { $0.tag == Tag.group }?.id
  }

  /// The list that a folder gives to new files; `nil` if it has none, or if it cannot be read.
  static func forNewFiles(in folder: Int32) -> AccessList? { list(defaultAttribute, of: folder) }

  /// The list of a folder itself; `nil` if it has none, or if it cannot be read.
  static func ofFolder(_ folder: Int32) -> AccessList? { list(attribute, of: folder) }

  private static func list(_ name: String, of folder: Int32) -> AccessList? {
    // The descriptor of the folder may be one that only resolves names.
    guard let folder = try? OpenFile(".", for: .folder, named: ".", in: folder),
      let attributes = try? Platform.attributes(of: folder.descriptor)
    else { return nil }
    return attributes.first { $0.name == name }.flatMap { AccessList($0.value) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}
