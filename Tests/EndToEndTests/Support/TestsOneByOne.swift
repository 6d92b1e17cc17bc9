import Testing

/// Suites in which the program must respond in time, or uses the whole processor.
///
/// They run one after another: during a flood, the program of another test may get so little of the processor that
/// a save fails after five seconds.
@Suite(.serialized) enum TestsOneByOne {}
