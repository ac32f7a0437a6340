/// The weights of `ConfidenceModel`, as `train-model` writes them: a line for each feature.
enum ConfidenceWeights {
  static let table: StaticString = """
    all -5
    rule -100 0 0 -92 -93 0 0 -70 28 0 391 201 0 0 0 237 0 281 194 0 0 -82 0 0 0 0 -188 98 0 0 95 0 -215 -21 0 0 0 0 0 -73 0 -166
    source -474 -53 -258 77 249 201 -156 27 140 81 -722 -584 142 67 -486 -134
    speaker -29 -169 73 96 -150 18 -392 -278
    length -526 -437 -269 -285 -102 -222 -64 -172 21 -61 108 90 107 256 63 325
    block -15 34 0 0 -59 -2 -34 0 0 0 0 0
    taken 9 0 -69 -182
    cue 39 -151 -70 145 119 73 -126 -60 -39 74 -136 21
    order -145 -117 -77 -62 -114 39 86 144 -39 -69
    sourceLength -297 31 63 -6 -56
    """
}
