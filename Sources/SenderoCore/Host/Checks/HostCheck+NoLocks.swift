extension HostCheck {
  /// Finds a file system without locks.
  static let noLocks = HostCheck(
    "no-locks", .error,
    title: ("The disk has no locks", "El disco no tiene bloqueos"),
    why: (
      "Two saves at the same moment could then lose one of them",
      "Si se guarda dos veces en el mismo momento, una podría perderse"
    ),
    find: { facts in
      guard let outcome = facts.tried[.lock], outcome != .done else { return nil }
      if let code = facts.failure(of: .lock), Platform.isPermission(code) {
        // Other checks report what keeps members of the group out.
        let isMemberShutOut = facts.isMember && facts.mode & 0o070 == 0o070
        guard facts.plan.accounts == .shared || isMemberShutOut else { return nil }
        return HostRemedy(
          "\(facts.user.name) cannot list the folder and so cannot lock it",
          "\(facts.user.name) no puede ver la carpeta y por tanto no puede bloquearla",
          command: "chmod ug+r \(facts.word)", needsSuperuser: !facts.ownsFolder)
      }
      return HostRemedy(
        "The folder cannot be locked", "La carpeta no se puede bloquear",
        command: facts.moveCommand, needsSuperuser: !facts.user.isSuperuser)
    })
}
