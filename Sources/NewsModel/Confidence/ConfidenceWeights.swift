/// The weights of `ConfidenceModel`, as `train-model` writes them: a line for each feature.
enum ConfidenceWeights {
  static let table: StaticString = """
    all 27
    rule 11 0 0 -68 -96 0 0 -62 22 0 297 164 0 0 0 278 0 428 152 0 0 -37 0 0 -226 0 -178 159 0 0 7 0 -152 -83 0 0 0 0 0 -86 0 -116
    source -523 34 -162 153 145 314 -142 160 124 128 -148 -360 171 -79 -433 -51 -7 -83 -18 -248
    speaker -26 -283 102 197 -129 -12 -357 -95
    length -165 -148 -141 -187 -31 -22 -8 35 21 111 46 108 49 123 20 82
    block 3 95 0 0 -56 -12 -40 -36 0 0 0 0
    taken 28 0 34 -61
    cue -4 -149 -82 0 73 217 -35 145 23 0 -75 14
    order -134 11 175 83 -167 7 33 96 44 65
    sourceLength -293 50 64 63 26
    cueEvidence 78 51 -266 -58 -180 -253 -136 -37 -71 16 -13 11 34 48 93 151 179 151
    contentEvidence 78 51 -126 -4 -61 -95 34 -73 -96 79 -75 76 -22 2 -19 28 28 32
    sourceEvidence -272 -193 89 -80 131 6 172 74 134 55 164 91 214 94 148 109 64 -17
    """
}
