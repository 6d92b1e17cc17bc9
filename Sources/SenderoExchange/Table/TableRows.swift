import SenderoCore

/// What is read from the rows of a table of one shape.
protocol TableRows {
  /// Imports a row.
  ///
  /// - Throws: ``ImportError`` if the map becomes too large.
  mutating func add(_ cells: RowCells, to table: inout TableState) throws(ImportError)

  /// Completes the map after the last row.
  ///
  /// - Throws: ``ImportError`` if the map becomes too large.
  mutating func finish(_ table: inout TableState) throws(ImportError)
}

extension TableRows {
  func finish(_ table: inout TableState) throws(ImportError) {}
}

extension ItemSchema {
  /// The key of the field that takes a text which stands for a whole item.
  var textFieldKey: String? {
    if let nameField { return nameField.key }
    return self === Evidence.kind ? Evidence.fields.source.key : nil
  }
}
