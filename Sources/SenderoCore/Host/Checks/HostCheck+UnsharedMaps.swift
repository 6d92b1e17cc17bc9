extension HostCheck {
  /// Finds maps that the group cannot read and write.
  static let unsharedMaps = HostCheck(
    "unshared-maps", .error,
    title: ("Maps that the group cannot edit", "Mapas que el grupo no puede editar"),
    why: (
      "A save keeps the permissions of a map, so a map that another program has written stays closed",
      "Al guardar se conservan los permisos de un mapa; el que escribió otro programa sigue cerrado"
    ),
    find: { facts in
      guard facts.plan.accounts == .each, let first = facts.unsharedMaps.first else { return nil }
      let rest = facts.unsharedMaps.count - 1
      let names = facts.unsharedMaps.map { ShellText.quoted(facts.path.appendingName($0)) }
        .joined(separator: " ")
      let group = facts.group.isSuperuser ? "workshop" : facts.group.name
      return HostRemedy(
        rest == 0
          ? "The group \(group) cannot edit \(first)"
          : "The group \(group) cannot edit \(first) and \(rest) more",
        rest == 0
          ? "El grupo \(group) no puede editar \(first)"
          : "El grupo \(group) no puede editar \(first) y \(rest) más",
        command: "chgrp \(ShellText.quoted(group)) \(names) && chmod g+rw \(names)",
        needsSuperuser: !facts.user.isSuperuser)
    })
}
