import SenderoCanvas

/// The columns of labels and values in the details.
enum DetailsLayout {
  /// Returns the column that values start in.
  static func valueColumn(_ size: Size) -> Int { size.width >= 60 ? 24 : size.width >= 36 ? 16 : 3 }

  /// Returns the width of a value.
  static func valueWidth(_ size: Size) -> Int { max(1, size.width - valueColumn(size) - 2) }
}
