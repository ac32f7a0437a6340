/// The weights of `ConfidenceModel`, as `train-model` writes them: a line for each feature.
enum ConfidenceWeights {
  static let table: StaticString = """
    all 28
    rule 35 0 0 -128 -104 0 0 -62 23 0 275 147 0 0 0 508 0 459 486 0 0 -84 0 0 -171 0 -149 101 0 0 -19 0 -118 -103 0 0 0 0 0 -232 0 -168
    source -531 -92 -157 273 163 65 -182 123 152 220 -37 -342 106 4 -430 -301 -9 -26 -22 -175
    speaker -5 98 95 101 -113 -84 -404 -137
    length -191 -115 -117 -315 -45 -69 -16 71 14 87 61 107 30 131 97 145
    block 7 99 0 0 -57 -12 -46 -89 0 0 0 0
    taken 23 0 145 -223
    cue -5 -132 -91 -92 74 207 9 83 -28 -46 -59 2
    order -122 -40 117 7 -145 28 61 80 21 12
    sourceLength -190 48 54 52 99
    cueEvidence 94 134 -239 -148 -83 -137 -127 -51 -44 -75 -54 71 46 47 71 123 99 124
    contentEvidence 94 134 -54 -39 -63 -1 -83 -10 29 -2 -10 -13 -9 48 -42 -1 -28 -14
    sourceEvidence -288 -355 60 -77 159 -73 89 54 123 114 164 95 157 140 174 146 141 128
    pools 352 702
    """
}
