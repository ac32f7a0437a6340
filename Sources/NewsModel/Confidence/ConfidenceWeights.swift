/// The weights of `ConfidenceModel`, as `train-model` writes them: a line for each feature.
enum ConfidenceWeights {
  static let table: StaticString = """
    all 27
    rule 19 0 0 -45 -95 0 0 -63 35 0 325 163 0 0 0 622 0 520 486 0 0 -34 0 0 -222 0 -215 184 0 0 1 0 -151 -118 0 0 0 0 0 -75 0 -126
    source -516 -27 -56 370 156 301 -134 154 110 123 -143 -352 183 -88 -421 -48 -1 -78 -62 -251
    speaker -45 -281 105 194 -117 -8 -302 -100
    length -130 -148 -137 -191 -32 -15 -7 39 20 108 38 108 40 118 28 79
    block 3 93 0 0 -53 -14 -41 -33 0 0 0 0
    taken 32 0 18 -281
    cue 11 -157 -76 3 73 219 -41 158 24 -1 -78 15
    order -136 23 173 106 -147 1 30 93 43 72
    sourceLength -229 62 47 36 31
    cueEvidence 73 49 -295 -78 -188 -267 -136 -25 -68 13 -11 -3 45 61 108 167 194 145
    contentEvidence 73 49 -115 3 -60 -97 29 -121 -81 90 -71 77 -7 12 -19 40 24 26
    sourceEvidence -274 -186 109 -77 143 12 190 88 146 73 171 76 221 89 145 107 32 -55
    """
}
