/// The weights of `ConfidenceModel`, as `train-model` writes them: a line for each feature.
enum ConfidenceWeights {
  static let table: StaticString = """
    all 13
    rule -10 0 20 -184 -80 0 0 -49 2 0 221 73 0 0 0 329 0 463 150 0 0 -139 0 0 -244 0 -84 213 0 0 -56 0 -55 -55 0 0 0 0 0 -120 0 -133
    source -536 59 -129 136 171 326 -218 92 134 128 -652 -879 216 4 -249 -90
    speaker 16 -247 64 209 -130 -51 -365 -411
    length -201 -87 -117 -209 -36 -35 -17 29 26 82 63 74 41 102 28 34
    block 1 65 0 0 -46 -12 -34 -96 0 0 0 0
    taken 23 0 -22 -90
    cue -111 -132 -83 95 82 207 -25 -61 53 -57 -57 -45
    order -140 20 115 57 -208 30 17 100 64 -21
    sourceLength -290 43 63 16 -45
    cueEvidence 54 97 -157 -107 -94 -83 -78 -101 -42 9 -7 -34 85 74 116 41 269 258
    contentEvidence 54 97 -95 -101 -99 106 -41 33 -37 -14 -33 -50 -24 -29 39 -15 112 130
    sourceEvidence -159 -166 45 -13 114 47 126 77 128 125 119 200 106 98 -105 -73 18 -14
    """
}
