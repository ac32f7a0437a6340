/// The weights of `ConfidenceModel`, as `train-model` writes them: a line for each feature.
enum ConfidenceWeights {
  static let table: StaticString = """
    all 10
    rule -76 0 0 19 0 -129 0 -24 92 0 55 1 0 0 0 202 0 198 139 0 0 -61 0 0 0 0 -42 15 0 0 9 0 -224 -23 0 0 0 0 0 -127 0 -225
    source -553 -197 -81 -14 15 234 0 0 127 22 -286 -147 105 26 -41 30
    speaker 85 -119 30 124 -167 -126 -562 -463
    length -555 -449 -356 -262 -190 -213 -119 -187 23 -75 83 75 121 227 156 336
    block -1 39 0 0 0 -2 0 -86 0 0 -9 0
    taken 17 0 -100 -197
    cue -16 -41 -130 24 31 55 -200 -149 -61 22 -126 -87
    order -76 -119 -81 -106 -192 64 52 98 -176 117
    sourceLength -356 39 73 53 -84
    """
}
