/// The weights of `ConfidenceModel`, as `train-model` writes them: a line for each feature.
enum ConfidenceWeights {
  static let table: StaticString = """
    all -5
    rule -105 0 0 -101 -95 0 0 -71 26 0 393 229 0 0 0 247 0 301 190 0 0 -85 0 0 0 0 -179 92 0 0 113 0 -252 -20 0 0 0 0 0 -75 0 -172
    source -477 -45 -281 79 244 171 -175 -10 144 88 -687 -572 139 78 -482 -147
    speaker -33 -142 64 99 -166 -5 -428 -342
    length -531 -442 -271 -270 -95 -226 -61 -175 21 -63 110 88 109 254 55 321
    block -14 32 0 0 -60 -2 -35 -2 0 0 0 0
    taken 11 0 -75 -175
    cue 51 -153 -72 130 117 73 -122 -52 -45 63 -134 38
    order -142 -118 -84 -57 -123 47 82 149 -48 -76
    sourceLength -301 32 61 -5 -45
    """
}
