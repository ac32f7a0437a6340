/// The weights of `ConfidenceModel`, as `train-model` writes them: a line for each feature.
enum ConfidenceWeights {
  static let table: StaticString = """
    all 21
    rule 22 0 0 -60 -89 0 0 -62 13 0 232 166 0 0 0 259 0 441 150 0 0 -37 0 0 -247 0 -197 142 0 0 -16 0 -130 -87 0 0 0 0 0 -94 0 -118
    source -584 -18 -204 120 150 333 -126 164 139 150 -126 -352 187 -67 -446 -39 -63 -135 -5 -239
    speaker -24 -286 92 193 -128 -25 -368 -98
    length -168 -153 -142 -192 -37 -26 -10 34 18 108 40 105 45 121 15 82
    block -3 90 0 0 -51 -13 -37 -42 0 0 0 0
    taken 29 0 4 -96
    cue -45 -143 -83 -6 72 211 -30 137 22 -11 -77 7
    order -141 -9 166 84 -178 9 34 93 43 56
    sourceLength -180 68 79 71 9
    cueEvidence 76 51 -267 -58 -186 -267 -142 -43 -75 12 -22 19 27 58 86 155 180 145
    contentEvidence 76 51 -135 3 -59 -95 13 -75 -97 77 -77 76 -28 2 -26 25 24 26
    sourceEvidence -280 -180 100 -72 133 -11 170 61 138 52 167 94 213 97 143 104 65 -11
    """
}
