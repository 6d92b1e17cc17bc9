import TestSupport
import Testing

/// Reproducible random numbers from a seed.
struct SeededGeneratorTests {
  @Test func aSeedRepeatsItsNumbers() {
    var generator = SeededGenerator(seed: 0)
    #expect(generator.next() == 0xE220_A839_7B1D_CDAF)
    #expect(generator.next() == 0x6E78_9E6A_A1B9_65F4)
    #expect(generator.description == "SENDERO_SEED=0")
  }
}
