import SenderoCanvas

/// Where labels and values stand in the details.
enum DetailsLayout {
  /// The column that values start in.
  static func valueColumn(_ size: Size) -> Int { size.width >= 60 ? 24 : size.width >= 36 ? 16 : 3 }

  /// The width of a value.
  static func valueWidth(_ size: Size) -> Int { max(1, size.width - valueColumn(size) - 2) }
}
