extension HostCheck {
  /// Finds a folder that only an access control list shares.
  static let sharedByList = HostCheck(
    "shared-by-list", .warning,
    title: ("An access control list alone shares the folder", "Solo una lista de acceso comparte la carpeta"),
    why: (
      "Each map then keeps the private group of its author, so the others overwrite it in place, and a power cut at that moment leaves it half written",
      "Cada mapa conserva el grupo privado de su autor, los demás lo sobrescriben donde está, y un corte de luz en ese momento lo deja a medias"
    ),
    find: { facts in
      guard facts.plan.accounts == .each, facts.isSharedByList else { return nil }
      let group = facts.listGroup?.name
      let word = ShellText.quoted(group ?? "workshop")
      return HostRemedy(
        "The folder is shared by its access control list and has no group of its own",
        "La carpeta se comparte por su lista de acceso y no tiene un grupo propio",
        command: (group == nil ? "groupadd --force workshop && " : "")
          + "chgrp \(word) \(facts.word) && chmod g+rwxs \(facts.word)",
        needsSuperuser: !facts.user.isSuperuser)
    })
}
