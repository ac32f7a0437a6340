/// The weights of `ConfidenceModel`, as `train-model` writes them: a line for each feature.
enum ConfidenceWeights {
  static let table: StaticString = """
    all 11
    rule -26 0 0 -176 -87 0 0 -42 17 0 204 85 0 0 0 321 0 462 155 0 0 -139 0 0 -244 0 -100 210 0 0 -28 0 -76 -56 0 0 0 0 0 -115 0 -146
    source -526 54 -158 150 163 318 -205 107 153 132 -657 -929 220 13 -297 -116
    speaker 32 -254 59 200 -142 -53 -377 -393
    length -192 -133 -112 -217 -30 -38 -17 34 26 91 67 76 50 100 -5 35
    block 3 58 0 0 -49 -10 -38 -98 0 0 0 0
    taken 21 0 -15 -102
    cue -98 -148 -84 131 84 195 -8 -63 62 -33 -65 -48
    order -151 29 130 86 -190 22 17 106 51 -36
    sourceLength -284 44 62 7 -60
    cueEvidence 66 114 -157 -155 -110 -54 -74 -113 -63 35 -19 -57 65 85 141 41 276 219
    contentEvidence 66 114 -100 -104 -104 94 -39 12 -37 -22 -40 -63 -24 -1 27 -9 101 98
    sourceEvidence -159 -196 32 -22 125 78 109 65 140 97 119 200 91 104 -91 -54 33 -10
    """
}
