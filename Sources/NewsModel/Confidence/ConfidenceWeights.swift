/// The weights of `ConfidenceModel`, as `train-model` writes them: a line for each feature.
enum ConfidenceWeights {
  static let table: StaticString = """
    all 13
    rule -28 0 0 -170 -83 0 0 -47 12 0 214 115 0 0 0 302 0 463 149 0 0 -134 0 0 -222 0 -223 195 0 0 -15 0 -34 -59 0 0 0 0 0 -113 0 -123
    source -537 30 -123 144 158 320 -193 110 147 140 -683 -933 220 18 -273 -113
    speaker 35 -247 56 200 -129 -47 -366 -408
    length -261 -226 -89 -257 -43 -22 -4 46 28 101 78 86 38 107 -1 54
    block 7 57 0 0 -47 -7 -36 -103 0 0 0 0
    taken 21 0 -3 -106
    cue -116 -132 -81 125 84 201 8 -80 66 -45 -57 -83
    order -147 29 145 115 -237 19 31 92 56 -47
    sourceLength -283 42 68 8 -70
    cueEvidence 59 113 -155 -184 -117 -67 -68 -83 -66 -15 -25 32 45 79 148 47 294 189
    contentEvidence 59 113 -95 -57 -105 17 -38 43 -31 30 -42 -76 -19 14 31 -65 88 97
    sourceEvidence -164 -230 28 -56 117 43 108 45 120 76 116 210 86 155 -78 -69 27 1
    """
}
