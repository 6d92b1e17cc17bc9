extension HostCheck {
  /// Finds a file system that does not keep groups and modes.
  static let rightsIgnored = HostCheck(
    "rights-ignored", .error,
    title: ("The disk does not keep groups and permissions", "El disco no conserva grupos ni permisos"),
    why: (
      "Maps then belong to one account only, as on FAT and on some network disks",
      "Los mapas son entonces de una sola cuenta, como en FAT y en algunos discos de red"
    ),
    find: { facts in
      guard facts.plan.accounts == .each, facts.mode & 0o2000 != 0,
        // Otherwise the list is the reason.
        (facts.defaultGroupPermissions ?? 0o6) & 0o6 == 0o6,
        let outcome = facts.tried[.share], outcome != .done
      else { return nil }
      return HostRemedy(
        "A new file in the folder cannot be given to the group \(facts.group.name)",
        "Un archivo nuevo de la carpeta no se puede dar al grupo \(facts.group.name)",
        command: facts.moveCommand, needsSuperuser: !facts.user.isSuperuser)
    })
}
