/// A resolved setting without the type of its value.
protocol AnyResolvedSetting: Sendable {
  var source: SettingSource { get }
}
