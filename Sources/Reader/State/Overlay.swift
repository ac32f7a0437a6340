/// What covers the panes and takes the keys.
enum Overlay: Sendable {
  /// - Parameter top: the first line in sight.
  case help(top: Int)
  case find(Find)
  case palette(Palette)
  case comparison(Comparison)
  case dossier(Dossier)
}
