import SenderoCore
import SenderoExchange

/// Remarks on an export or import, printed on standard error in the notation of compilers.
enum RemarkReport {
  /// The largest number of remarks that are printed.
  private static let most = 100

  /// Prints remarks.
  ///
  /// - Parameters:
  ///   - remarks: The remarks.
  ///   - file: The file that they concern.
  ///   - language: The language.
  static func write(_ remarks: [ExchangeRemark], on file: String, in language: Language) {
    for remark in remarks.prefix(most) {
      let place = remark.line.map { "\(file):\($0)" } ?? file
      Failure(place, remark.text).report(in: language)
    }
    if remarks.count > most {
      Failure(file, CommandPhrase.moreLikeThese(remarks.count - most)).report(in: language)
    }
  }
}

extension Failure {
  /// Makes the failure of an import.
  init(_ error: ImportError, file: String) {
    self.init(error.line.map { "\(file):\($0)" } ?? file, error.text)
  }
}
