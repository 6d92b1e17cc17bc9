import CAllocator

/// The program's own code, as the system holds it in memory.
enum CodePages {
  /// Lets go of what the start alone had a use for; anything that is needed again comes back from the cache of files.
  ///
  /// Not in debug builds: a debugger's breakpoints are changes to the code, and would be lost.
  static func release() {
    #if !DEBUG
      sendero_release_code_pages()
    #endif
  }
}
