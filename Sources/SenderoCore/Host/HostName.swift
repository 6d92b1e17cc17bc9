/// An account or a group of the host.
struct HostName: Equatable {
  let id: UInt32
  /// The name; the id as text if there is none.
  let name: String

  /// Whether this is the superuser, or the superuser's group.
  var isSuperuser: Bool { id == 0 }
}
