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
    static let owningGroup: UInt16 = 0x04
    static let mask: UInt16 = 0x10
  }

  /// The permissions of the group that owns the file, from 0 to 7.
  let groupPermissions: UInt32

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
    for start in stride(from: Self.headerSize, to: bytes.count, by: Self.entrySize) {
      let permissions = Self.number(bytes[(start + 2)..<(start + 4)]) & 0o7
      switch UInt16(Self.number(bytes[start..<(start + 2)])) {
      case Tag.owningGroup: group = permissions
      case Tag.mask: mask = permissions
      default: break
      }
    }
    guard let group else { return nil }
    groupPermissions = group & mask
  }

  /// The list that a folder gives to new files; `nil` if it has none, or if it cannot be read.
  static func forNewFiles(in folder: Int32) -> AccessList? {
    // The descriptor of the folder may be one that only resolves names.
    guard let folder = try? OpenFile(".", for: .folder, named: ".", in: folder),
      let attributes = try? Platform.attributes(of: folder.descriptor)
    else { return nil }
    return attributes.first { $0.name == defaultAttribute }.flatMap { AccessList($0.value) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}
