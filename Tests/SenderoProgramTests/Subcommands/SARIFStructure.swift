/// A JSON Schema of what SARIF 2.1.0 requires of the members that the program writes.
///
/// From the standard, sections 3.13 to 3.49:
/// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
///
/// The schema that OASIS publishes checks the same log if `SENDERO_SARIF_SCHEMA` names a copy of it.
enum SARIFStructure {
  static let schema = """
    {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
    "required": ["version", "runs"], "additionalProperties": false,
    "properties": {"$schema": {"type": "string", "format": "uri"}, "version": {"const": "2.1.0"},
      "runs": {"type": "array", "items": {"$ref": "#/$defs/run"}}},
    "$defs": {
      "run": {"type": "object", "required": ["tool"], "additionalProperties": false, "properties": {
        "tool": {"type": "object", "required": ["driver"], "additionalProperties": false, "properties": {
          "driver": {"type": "object", "required": ["name"], "additionalProperties": false, "properties": {
            "name": {"type": "string"},
            "rules": {"type": "array", "uniqueItems": true, "items": {"$ref": "#/$defs/rule"}}}}}},
        "language": {"type": "string", "pattern": "^[a-zA-Z]{2}$"},
        "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
        "results": {"type": "array", "items": {"$ref": "#/$defs/result"}}}},
      "message": {"type": "object", "required": ["text"], "additionalProperties": false,
        "properties": {"text": {"type": "string", "minLength": 1}}},
      "level": {"enum": ["none", "note", "warning", "error"]},
      "rule": {"type": "object", "required": ["id"], "additionalProperties": false, "properties": {
        "id": {"type": "string"}, "shortDescription": {"$ref": "#/$defs/message"},
        "fullDescription": {"$ref": "#/$defs/message"}, "help": {"$ref": "#/$defs/message"},
        "defaultConfiguration": {"type": "object", "additionalProperties": false,
          "properties": {"level": {"$ref": "#/$defs/level"}}}}},
      "result": {"type": "object", "required": ["message"], "additionalProperties": false, "properties": {
        "ruleId": {"type": "string"}, "ruleIndex": {"type": "integer", "minimum": 0},
        "level": {"$ref": "#/$defs/level"}, "message": {"$ref": "#/$defs/message"},
        "locations": {"type": "array", "items": {"$ref": "#/$defs/location"}},
        "suppressions": {"type": "array", "uniqueItems": true, "items": {"type": "object",
          "required": ["kind"], "additionalProperties": false, "properties": {
            "kind": {"enum": ["inSource", "external"]}, "justification": {"type": "string"}}}}}},
      "location": {"type": "object", "additionalProperties": false, "properties": {
        "physicalLocation": {"type": "object", "required": ["artifactLocation"], "additionalProperties": false,
          "properties": {
            "artifactLocation": {"type": "object", "additionalProperties": false, "properties": {
              "uri": {"type": "string", "pattern": "^[A-Za-z0-9._~:/%-]+$"}}},
            "region": {"type": "object", "required": ["startLine"], "additionalProperties": false, "properties": {
              "startLine": {"type": "integer", "minimum": 1},
              "startColumn": {"type": "integer", "minimum": 1}}}}},
        "logicalLocations": {"type": "array", "uniqueItems": true, "items": {"type": "object",
          "additionalProperties": false, "properties": {"fullyQualifiedName": {"type": "string"}}}}}}}}
    """
}
