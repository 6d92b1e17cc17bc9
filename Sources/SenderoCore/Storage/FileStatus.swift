/// The status of a file, as the system reports it.
struct FileStatus: Equatable {
  enum Kind: Equatable { case regular, folder, link, other }

  let kind: Kind
  /// The permission bits, including the set-ID and sticky bits.
  let mode: UInt32
  let owner: UInt32
  let group: UInt32
  let links: UInt64
  let stamp: FileStamp
}
