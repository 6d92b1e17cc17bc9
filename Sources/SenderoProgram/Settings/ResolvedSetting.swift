/// A value and its source.
struct ResolvedSetting<Value: Sendable>: Sendable {
  var value: Value
  var source: SettingSource
}

extension ResolvedSetting: AnyResolvedSetting {}

extension ResolvedSetting: Equatable where Value: Equatable {}
