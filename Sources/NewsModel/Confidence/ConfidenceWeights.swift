/// The weights of `ConfidenceModel`, as `train-model` writes them: a line for each feature.
enum ConfidenceWeights {
  static let table: StaticString = """
    all 28
    rule 12 0 0 -64 -94 0 0 -68 23 0 334 169 0 0 0 279 0 441 154 0 0 -35 0 0 -224 0 -188 162 0 0 0 0 -151 -83 0 0 0 0 0 -70 0 -115
    source -519 40 -169 155 155 309 -138 156 107 132 -156 -354 181 -82 -426 -45 -9 -69 -19 -245
    speaker -44 -275 112 200 -124 -5 -349 -97
    length -134 -148 -134 -191 -33 -17 -10 40 22 118 38 113 40 124 18 85
    block 2 100 0 0 -53 -12 -41 -34 0 0 0 0
    taken 29 0 37 -65
    cue 6 -149 -77 2 71 218 -41 162 25 10 -79 18
    order -130 22 174 91 -157 2 32 93 45 75
    sourceLength -289 63 57 42 14
    cueEvidence 66 42 -289 -76 -183 -246 -136 -24 -64 17 -9 -3 47 60 108 164 199 154
    contentEvidence 66 42 -111 5 -55 -96 36 -115 -84 88 -68 78 -14 14 -18 56 30 33
    sourceEvidence -275 -192 117 -64 145 14 192 84 144 76 174 80 217 95 144 109 28 -49
    """
}
