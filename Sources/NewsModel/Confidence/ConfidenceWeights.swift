/// The weights of `ConfidenceModel`, as `train-model` writes them: a line for each feature.
enum ConfidenceWeights {
  static let table: StaticString = """
    all 27
    rule 23 0 0 -46 -93 0 0 -64 34 0 324 167 0 0 0 288 0 431 0 0 0 -36 0 0 -214 0 -212 164 0 0 7 0 -157 -83 0 0 0 0 0 -72 0 -120
    source -520 24 -175 162 156 310 -136 155 108 125 -147 -354 184 -91 -432 -45 -2 -77 -20 -244
    speaker -44 -283 105 197 -118 -8 -308 -100
    length -130 -151 -137 -193 -30 -18 -8 39 22 112 38 109 40 119 21 83
    block 3 94 0 0 -53 -12 -41 -33 0 0 0 0
    taken 27 0 40 -60
    cue 12 -159 -79 1 73 219 -44 158 26 9 -78 14
    order -138 23 172 93 -153 3 33 93 45 74
    sourceLength -289 66 50 41 15
    cueEvidence 72 52 -286 -76 -186 -269 -137 -24 -72 13 -9 -2 45 60 105 165 199 146
    contentEvidence 72 52 -113 3 -58 -101 29 -117 -85 92 -66 77 -8 9 -19 40 25 27
    sourceEvidence -275 -194 115 -72 145 13 190 85 141 78 177 79 219 92 146 107 30 -56
    """
}
