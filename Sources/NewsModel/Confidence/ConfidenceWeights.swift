/// The weights of `ConfidenceModel`, as `train-model` writes them: a line for each feature.
enum ConfidenceWeights {
  static let table: StaticString = """
    all 21
    rule 19 0 0 -58 -89 0 0 -67 12 0 295 156 0 0 0 259 0 441 150 0 0 -37 0 0 -245 0 -196 142 0 0 -17 0 -131 -87 0 0 0 0 0 -94 0 -116
    source -587 -19 -203 119 153 328 -127 165 142 149 -132 -351 188 -63 -447 -39 -60 -135 -4 -238
    speaker -22 -288 93 192 -136 -25 -364 -98
    length -170 -153 -142 -191 -37 -25 -9 33 19 107 45 104 48 120 6 81
    block -2 88 0 0 -52 -13 -37 -42 0 0 0 0
    taken 30 0 4 -96
    cue -47 -143 -82 -5 72 207 -32 138 24 -8 -76 5
    order -141 6 170 83 -180 6 30 89 44 61
    sourceLength -182 64 77 79 39
    cueEvidence 77 50 -266 -60 -184 -268 -143 -44 -74 19 -21 16 29 55 88 153 176 142
    contentEvidence 77 50 -134 -5 -64 -95 22 -76 -98 77 -79 75 -25 -1 -25 26 24 28
    sourceEvidence -277 -180 89 -83 127 -17 174 74 137 49 166 92 216 94 150 104 66 -12
    """
}
