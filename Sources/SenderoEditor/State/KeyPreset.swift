import SenderoCore

/// A ready-made set of keys.
public enum KeyPreset: String, CaseIterable, Sendable {
  /// The keys of the command table.
  case standard = "default"
  /// Keys for hands that are used to vim: digits are counts, `dd`, `yy` and `gg` do what they do there, and no
  /// reflex does harm.
  case vim

  /// The keys of the commands whose keys differ from those of the table, by command name.
  public var keys: [String: [KeySequence]] { self == .vim ? Self.vimKeys : [:] }

  /// The table of the vim keys; the names of the keys stand between spaces.
  ///
  /// The first keys of vim's commands of two keys (`c`, `d`, `g`, `m`, `r`, `t`, `y`, `z`, `Z`) run nothing by
  /// themselves here, so that `rx` or `ma` changes nothing.
  public static let vimTable: [(command: String, keys: String)] = [
    ("count", "1 2 3 4 5 6 7 8 9"),
    ("move-left", "h Left b"), ("move-right", "l Right w"),
    ("move-first", "gg Home"), ("move-last", "G End"),
    ("page-down", "PgDn Ctrl-F"), ("page-up", "PgUp Ctrl-B"),
    ("link-follow", "> gx"), ("link-back", "< gb"),
    ("rate-positive", "+"), ("rate-neutral", "="), ("rate-negative", "-"), ("rate-next", ""),
    ("rate-none", "_"), ("moment-of-truth", "mm"),
    ("rename", "i I a A cc cw"), ("cut", "x dd"), ("copy", "yy Y"), ("delete", "Delete dd"),
    ("mark-range", "V v"), ("external-editor", "Ctrl-E"), ("persona-questions", "ga"),
    ("redo", "Ctrl-R U"),
    ("brainstorm", "gn"), ("put-dot", "g+"), ("take-dot", "g-"),
    ("arrange", "gs"), ("zoom-in", "zi"), ("zoom-out", "zo"), ("lens", "gl"), ("met", "tt"),
    ("show-retired", "rr"), ("persona-curves", "gp"), ("next-view", "gt Tab"),
    ("previous-view", "gT Shift-Tab"),
    ("row-actions", ""), ("row-thoughts", ""), ("row-emotions", ""), ("row-frictions", ""),
    ("row-strategies", ""), ("row-goal", ""),
    ("save", "Ctrl-S"), ("save-and-quit", "ZZ"), ("quit", "ZQ Ctrl-C"),
  ]

  private static let vimKeys: [String: [KeySequence]] = {
    var keys: [String: [KeySequence]] = [:]
    for row in vimTable {
      keys[row.command] = row.keys.split(separator: " ").compactMap { try? KeySequence.named(String($0)) }
    }
    return keys
  }()
}
