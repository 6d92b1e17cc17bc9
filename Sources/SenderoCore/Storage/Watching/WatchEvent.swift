/// An event in a watched folder.
struct WatchEvent {
  /// The descriptor of the folder's watch; negative if the queue has overflowed.
  var watch: Int32
  /// The name in the folder; `nil` if the event concerns the folder itself or the queue has overflowed.
  var name: String?
}
