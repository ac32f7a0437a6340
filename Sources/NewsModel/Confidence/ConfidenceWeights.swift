/// The weights of `ConfidenceModel`, as `train-model` writes them: a line for each feature.
enum ConfidenceWeights {
  static let table: StaticString = """
    all -5
    rule -103 0 0 -97 -95 0 0 -71 26 0 393 229 0 0 0 243 0 301 186 0 0 -84 0 0 0 0 -179 89 0 0 104 0 -252 -20 0 0 0 0 0 -75 0 -172
    source -475 -52 -278 77 244 172 -175 -12 144 90 -687 -570 138 80 -482 -147
    speaker -33 -140 64 97 -166 -6 -428 -343
    length -531 -442 -271 -271 -95 -227 -61 -175 21 -64 111 88 109 254 55 322
    block -14 32 0 0 -60 -2 -35 -3 0 0 0 0
    taken 10 0 -76 -176
    cue 47 -146 -72 127 118 71 -122 -54 -45 60 -134 35
    order -137 -119 -85 -58 -123 46 81 148 -49 -77
    sourceLength -304 33 61 -5 -45
    """
}
