/// The rules by which a speaker is chosen, in the order of their trust. The raw value is what
/// `explain` and the annotation format print.
public enum SpeakerRule: String, CaseIterable, Sendable {
  /// Nobody could be named.
  case none = "none"
}
