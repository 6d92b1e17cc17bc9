/// The error number of a failed system call, before the file and the operation are known.
struct SystemError: Error, Equatable {
  let code: Int32
}
