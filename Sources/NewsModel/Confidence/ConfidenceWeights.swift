/// The weights of `ConfidenceModel`, as `train-model` writes them: a line for each feature.
enum ConfidenceWeights {
  static let table: StaticString = """
    all 11
    rule -27 0 0 -179 -89 0 0 -40 17 0 193 85 0 0 0 320 0 464 154 0 0 -139 0 0 -247 0 -103 209 0 0 -29 0 -76 -55 0 0 0 0 0 -115 0 -144
    source -534 54 -157 150 157 320 -195 106 155 132 -645 -932 223 10 -301 -119
    speaker 37 -255 55 199 -139 -55 -380 -395
    length -186 -135 -106 -221 -26 -44 -15 33 25 89 66 78 47 100 -5 34
    block 4 56 0 0 -50 -10 -39 -98 0 0 0 0
    taken 21 0 -15 -102
    cue -97 -149 -82 129 83 195 -9 -64 64 -28 -63 -57
    order -151 30 128 84 -193 22 17 107 57 -40
    sourceLength -286 43 63 8 -57
    cueEvidence 70 111 -157 -136 -109 -62 -76 -116 -67 34 -23 -59 59 85 136 41 276 220
    contentEvidence 70 111 -99 -111 -107 122 -39 -2 -41 1 -43 -73 -23 -13 26 -12 97 98
    sourceEvidence -160 -190 35 -13 120 73 110 73 136 84 117 201 96 105 -89 -65 34 -9
    """
}
