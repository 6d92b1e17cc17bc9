extension HostCheck {
  /// Finds a group that nobody is in.
  static let emptyGroup = HostCheck(
    "empty-group", .warning,
    title: ("Nobody is in the group", "Nadie pertenece al grupo"),
    why: (
      "Only members of the group of the folder can save there",
      "Solo pueden guardar los miembros del grupo de la carpeta"
    ),
    find: { facts in
      guard facts.plan.accounts == .each, !facts.group.isSuperuser, facts.groupHasMembers == false,
        !facts.isSharedByList
      else {
        return nil
      }
      return HostRemedy(
        "No account of this host is in the group \(facts.group.name)",
        "Ninguna cuenta de este equipo pertenece al grupo \(facts.group.name)",
        command: "usermod --append --groups \(ShellText.quoted(facts.group.name)) NAME",
        needsSuperuser: !facts.user.isSuperuser)
    })
}
