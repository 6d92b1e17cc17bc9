import Glibc

// Checks the given files, or passes the checks of one target to libFuzzer if that is linked. A variable names
// the target: libFuzzer starts itself again with arguments of its own, and only the environment stays the same.
guard let target = Driver.target else {
  Driver.report("SENDERO_FUZZ_TARGET must be one of " + FuzzTarget.names)
  exit(2)
}
if let run = Driver.libFuzzer {
  var count = CommandLine.argc
  var arguments: Driver.Arguments? = CommandLine.unsafeArgv
  exit(run(&count, &arguments) { start, count in Driver.check(start, count) })
}
exit(Driver.checkFiles(Array(CommandLine.arguments.dropFirst()), of: target))
