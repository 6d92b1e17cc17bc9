extension HostCheck {
  /// Finds a folder that belongs to the group of the superuser.
  static let folderOfRoot = HostCheck(
    "folder-of-root", .error,
    title: ("The folder has no group of its own", "La carpeta no tiene un grupo propio"),
    why: (
      "People with an account each share a folder through a group that all of them are in",
      "Las personas con cuenta propia comparten una carpeta mediante un grupo común"
    ),
    find: { facts in
      guard facts.plan.accounts == .each, facts.group.isSuperuser, !facts.isSharedByList else { return nil }
      return HostRemedy(
        "The folder belongs to the group \(facts.group.name), which nobody else should be in",
        "La carpeta es del grupo \(facts.group.name), al que no debe pertenecer nadie más",
        command: "groupadd --force workshop && chgrp workshop \(facts.word)",
        needsSuperuser: !facts.user.isSuperuser)
    })
}
