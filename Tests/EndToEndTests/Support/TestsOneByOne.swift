import Testing

/// The suites in which the program keeps a promise within a time, or takes all the time there is.
///
/// They run one after another: in a flood, the program of another test may get so little of the processor that it
/// gives up a save for which it waits five seconds.
@Suite(.serialized) enum TestsOneByOne {}
