extension HostCheck {
  /// Finds a folder on the way that others cannot pass through.
  static let closedAncestor = HostCheck(
    "closed-ancestor", .error,
    title: ("The way to the folder is closed", "El camino hasta la carpeta está cerrado"),
    why: (
      "Whoever cannot pass through a folder cannot reach anything in it, such as in the home of somebody else",
      "Quien no puede atravesar una carpeta no llega a nada de su interior, como en la carpeta personal de otra persona"
    ),
    find: { facts in
      guard facts.plan.accounts == .each, let closed = facts.closedAncestor else { return nil }
      return HostRemedy(
        "Members of the group \(facts.group.name) cannot pass through \(closed)",
        "Los miembros del grupo \(facts.group.name) no pueden atravesar \(closed)",
        command: "chmod o+x \(ShellText.quoted(closed))", needsSuperuser: !facts.user.isSuperuser)
    })
}
