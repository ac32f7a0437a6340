/// The weights of `ConfidenceModel`, as `train-model` writes them: a line for each feature.
enum ConfidenceWeights {
  static let table: StaticString = """
    all 17
    rule 13 0 0 -164 -81 0 0 -66 14 0 216 172 0 0 0 296 0 489 153 0 0 -137 0 0 -215 0 -197 189 0 0 28 0 -78 -55 0 0 0 0 0 -94 0 -113
    source -526 38 -133 170 149 374 -159 212 159 161 -795 -950 252 -11 -360 -154
    speaker 38 -245 46 171 -174 30 -405 -136
    length -200 -100 -122 -224 -40 -20 -17 54 9 95 57 104 24 107 52 56
    block -5 92 0 0 -46 -10 -35 -94 0 0 0 0
    taken 22 0 2 -80
    cue -74 -138 -36 -21 82 198 -11 209 47 -50 -98 5
    order -145 -6 125 54 -230 27 66 104 45 -16
    sourceLength -273 63 62 -10 -117
    cueEvidence 87 86 -303 -18 -188 -180 -133 -85 -140 -4 -82 -16 -15 83 57 86 146 200
    contentEvidence 87 86 -74 9 -36 24 -79 -9 -77 33 -65 61 -88 -3 -30 34 -10 -37
    sourceEvidence -269 -246 116 -34 157 -78 135 74 130 208 142 104 129 195 161 94 0 -61
    """
}
