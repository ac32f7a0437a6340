/// The weights of `ConfidenceModel`, as `train-model` writes them: a line for each feature.
enum ConfidenceWeights {
  static let table: StaticString = """
    all 27
    rule 20 0 0 -44 -94 0 0 -63 35 0 320 164 0 0 0 293 0 434 0 0 0 -34 0 0 -222 0 -213 169 0 0 3 0 -157 -82 0 0 0 0 0 -72 0 -124
    source -520 15 -162 169 155 308 -137 155 110 120 -145 -353 183 -93 -425 -45 -1 -79 -43 -245
    speaker -43 -285 104 196 -119 -7 -309 -99
    length -131 -149 -138 -189 -31 -17 -9 40 20 110 38 109 42 119 28 79
    block 3 94 0 0 -53 -12 -41 -32 0 0 0 0
    taken 32 0 18 -79
    cue 11 -157 -76 4 73 219 -43 158 26 0 -78 17
    order -137 24 174 108 -146 1 29 91 45 72
    sourceLength -281 64 48 40 14
    cueEvidence 72 48 -290 -77 -186 -268 -137 -25 -70 12 -10 -3 45 64 106 166 198 144
    contentEvidence 72 48 -114 2 -58 -97 29 -121 -81 91 -71 77 -7 12 -19 40 25 27
    sourceEvidence -274 -186 114 -73 143 12 190 86 145 74 174 74 219 88 145 106 31 -55
    """
}
