import CAllocator

/// The pages of the program's code in memory.
enum CodePages {
  /// Releases pages that only the start needs; the system reads a page again if it is needed later.
  ///
  /// Debug builds do nothing, since breakpoints are changes to the code and would be lost.
  static func release() {
    #if !DEBUG
      sendero_release_code_pages()
    #endif
  }
}
