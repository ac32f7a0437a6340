/// The weights of `ConfidenceModel`, as `train-model` writes them: a line for each feature.
enum ConfidenceWeights {
  static let table: StaticString = """
    all -7
    rule -109 0 0 -78 -99 0 0 -66 22 0 353 174 0 0 0 241 0 330 203 0 0 -87 0 0 0 0 -207 75 0 0 108 0 -233 -21 0 0 0 0 0 -61 0 -122
    source -613 -5 -293 131 227 178 -158 -20 181 71 -658 -596 169 63 -451 -225
    speaker -3 -135 65 103 -174 1 -420 -389
    length -512 -419 -278 -286 -112 -222 -71 -176 25 -63 110 86 117 255 78 314
    block -16 31 0 0 -62 -2 -37 -4 0 0 0 0
    taken 3 0 -54 -121
    cue 53 -164 -65 176 111 86 -109 -81 -44 48 -134 0
    order -152 -103 -78 -57 -123 30 82 155 -48 -25
    sourceLength -345 37 73 -8 -49
    """
}
