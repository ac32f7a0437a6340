/// The weights of `ConfidenceModel`, as `train-model` writes them: a line for each feature.
enum ConfidenceWeights {
  static let table: StaticString = """
    all 27
    rule 23 0 0 -45 -93 0 0 -64 34 0 324 167 0 0 0 289 0 431 0 0 0 -36 0 0 -214 0 -211 165 0 0 7 0 -157 -83 0 0 0 0 0 -71 0 -120
    source -519 24 -175 162 156 310 -136 155 108 125 -147 -354 183 -91 -432 -45 -2 -77 -20 -244
    speaker -44 -283 106 197 -118 -8 -308 -100
    length -130 -151 -137 -193 -30 -18 -7 39 21 112 38 109 40 119 21 83
    block 3 94 0 0 -53 -12 -41 -33 0 0 0 0
    taken 27 0 40 -60
    cue 12 -159 -75 1 73 219 -44 158 26 10 -79 14
    order -138 24 173 93 -153 4 32 93 45 75
    sourceLength -288 66 50 41 14
    cueEvidence 72 52 -286 -76 -186 -269 -137 -24 -70 13 -10 -2 45 60 104 165 199 146
    contentEvidence 72 52 -113 3 -58 -101 29 -117 -85 92 -67 77 -9 9 -19 40 25 27
    sourceEvidence -275 -194 116 -72 145 13 190 84 144 78 177 79 218 92 145 107 30 -55
    """
}
