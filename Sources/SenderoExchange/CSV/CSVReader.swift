/// Reads the records of a CSV file (RFC 4180), part by part.
///
/// It accepts what programs write besides: line feeds and carriage returns alone as ends of lines, other
/// separators, a quotation mark inside a field that does not begin with one, and spaces after a closing one.
/// Lines without any character are skipped.
///
/// Cost: linear in the length of the file; it stores one record.
struct CSVReader {
  private enum State { case fieldStart, plain, quoted, quoteInQuoted, afterQuoted }

  private let separator: UInt8
  private let limits: CSVLimits
  private var state = State.fieldStart
  private var field: [UInt8] = []
  private var fields: [String] = []
  private var line = 1
  private var recordLine = 1
  private var quoteLine = 1
  private var endsWithReturn = false

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - separator: The ASCII character between two fields.
  ///   - limits: The largest sizes.
  init(separator: UInt8 = UInt8(ascii: ","), limits: CSVLimits = CSVLimits()) {
    self.separator = separator
    self.limits = limits
  }

  /// Reads the next part of the file.
  ///
  /// - Parameters:
  ///   - part: The next bytes, in UTF-8; a character may be cut off at the end.
  ///   - take: Called with each record that has ended.
  /// - Throws: ``CSVError``, or what the call throws.
  mutating func read(_ part: [UInt8], _ take: (CSVRecord) throws -> Void) throws {
    try part.withUnsafeBufferPointer { try read($0, take) }
  }

  /// Completes the last record at the end of the file.
  ///
  /// - Parameter take: Called with the record if there is one.
  /// - Throws: ``CSVError``, or what the call throws.
  mutating func finish(_ take: (CSVRecord) throws -> Void) throws {
    switch state {
    case .quoted: throw CSVError(problem: .openQuote, line: quoteLine)
    case .fieldStart where fields.isEmpty && field.isEmpty: return
    case .fieldStart, .plain, .quoteInQuoted, .afterQuoted: try endRecord(take)
    }
  }

  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ take: (CSVRecord) throws -> Void
  ) throws {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch state {
      case .quoted:
        let start = index
        while index < bytes.count, bytes[index] != quote {
          countLine(bytes[index])
          index += 1
        }
        try append(bytes[start..<index])
        guard index < bytes.count else { return }
        endsWithReturn = false
        state = .quoteInQuoted
        index += 1
      case .quoteInQuoted where byte == quote:
        field.append(quote)
        state = .quoted
        index += 1
      case .quoteInQuoted, .afterQuoted:
        index += 1
        if try endsField(byte, take) { continue }
        guard byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") else {
          throw CSVError(problem: .textAfterQuote, line: line)
        }
        state = .afterQuoted
      case .fieldStart where byte == quote:
        quoteLine = line
        endsWithReturn = false
        state = .quoted
        index += 1
      case .fieldStart where byte == lineFeed && endsWithReturn:
        // The second half of CRLF, whose first half has ended the record.
        endsWithReturn = false
        index += 1
      case .fieldStart, .plain:
        if try endsField(byte, take) {
          index += 1
          continue
        }
        let start = index
        while index < bytes.count, bytes[index] != separator, bytes[index] != lineFeed,
          bytes[index] != carriageReturn
        {
          index += 1
        }
        endsWithReturn = false
        state = .plain
        try append(bytes[start..<index])
      }
    }
  }

  /// Ends the field if a byte separates fields or records; returns whether it does.
  private mutating func endsField(_ byte: UInt8, _ take: (CSVRecord) throws -> Void) throws -> Bool {
    if byte == separator {
      endsWithReturn = false
      try endField()
      return true
    }
    guard byte == lineFeed || byte == carriageReturn else { return false }
    let isBlank = state == .fieldStart && fields.isEmpty
    if !isBlank { try endRecord(take) }
    line += 1
    recordLine = line
    endsWithReturn = byte == carriageReturn
    return true
  }

  private mutating func endField() throws {
    guard fields.count < limits.fields else {
      throw CSVError(problem: .manyFields(limit: limits.fields), line: recordLine)
    }
    fields.append(String(decoding: field, as: UTF8.self))
    field.removeAll(keepingCapacity: true)
    state = .fieldStart
  }

  private mutating func endRecord(_ take: (CSVRecord) throws -> Void) throws {
    try endField()
    let record = CSVRecord(line: recordLine, fields: fields)
    fields.removeAll(keepingCapacity: true)
    try take(record)
  }

  private mutating func append(_ run: Slice<UnsafeBufferPointer<UInt8>>) throws {
    guard field.count + run.count <= limits.field else {
      throw CSVError(
        problem: .longField(limit: limits.field), line: state == .quoted ? quoteLine : recordLine)
    }
    field.append(contentsOf: run)
  }

  /// Counts a line break inside quotes; CRLF counts once.
  private mutating func countLine(_ byte: UInt8) {
    if byte == lineFeed && !endsWithReturn || byte == carriageReturn { line += 1 }
    endsWithReturn = byte == carriageReturn
  }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
