extension HostCheck {
  /// Finds an account that is not in the group of the folder.
  static let notInGroup = HostCheck(
    "not-in-group", .error,
    title: ("The account is not in the group", "La cuenta no pertenece al grupo"),
    why: (
      "Only members of the group of the folder can save there",
      "Solo pueden guardar los miembros del grupo de la carpeta"
    ),
    find: { facts in
      guard facts.plan.accounts == .each, !facts.user.isSuperuser, !facts.group.isSuperuser, !facts.isMember,
        !facts.isSharedByList
      else { return nil }
      let (user, group) = (facts.user.name, facts.group.name)
      return HostRemedy(
        "\(user) is not in the group \(group); a new member has to log in again",
        "\(user) no pertenece al grupo \(group); tras el cambio hay que volver a entrar",
        command: "usermod --append --groups \(ShellText.quoted(group)) \(ShellText.quoted(user))",
        needsSuperuser: true)
    })
}
