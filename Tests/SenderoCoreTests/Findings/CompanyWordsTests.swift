import Testing

@testable import SenderoCore

/// Names of touchpoints with words for departments and internal systems.
struct CompanyWordsTests {
  @Test(arguments: [
    ("Entry in the CRM", "crm"), ("SAP", "sap"), ("Recursos  humanos", nil),
    ("Recursos humanos", "recursos humanos"),
    ("Área de logística", "logística"), ("Back office, then mail", "back office"), ("Sapling", nil),
    ("A disappointment", nil), ("Departmental", nil), ("", nil), ("  ", nil),
    ("The department", "department"),
    ("Sales talk", nil), ("Compras en la tienda", nil), ("Neuromarketing", nil), ("é-marketing", "marketing"),
  ]) func aWordIsFound(_ name: String, _ word: String?) {
    #expect(CompanyWords.first(in: name) == word)
  }
}
