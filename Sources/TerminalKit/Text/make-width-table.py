#!/usr/bin/env python3
"""Writes WidthTable.swift from the Unicode database that this Python carries.

    cd Sources/TerminalKit/Text && python3 make-width-table.py > WidthTable.swift

The classes are those of wcwidth in the C library, because ncurses asks that one: wide is East Asian
Width W and F, a mark is Mn, Me or a conjoining Hangul vowel or final, and everything that has no
shape of its own is hidden.
"""
import unicodedata

NARROW, WIDE, MARK, HIDDEN, BLANK = range(5)
# Default_Ignorable_Code_Point that general categories do not give away: letters without a shape.
SHAPELESS = {0x115F, 0x1160, 0x3164, 0xFFA0, 0x17B4, 0x17B5}


def kind(scalar):
    character = chr(scalar)
    category = unicodedata.category(character)
    if scalar in SHAPELESS or category in ("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"):
        return HIDDEN
    if category == "Zs":
        return WIDE if scalar == 0x3000 else BLANK
    if category in ("Mn", "Me") or 0x1160 <= scalar <= 0x11FF or 0xD7B0 <= scalar <= 0xD7FB:
        return MARK
    return WIDE if unicodedata.east_asian_width(character) in "WF" else NARROW


entries, last = [], None
for scalar in range(0x80, 0x110000):
    now = kind(scalar)
    if now != last:
        entries.append(scalar << 3 | now)
        last = now

print(f"""// Written by make-width-table.py from Unicode {unicodedata.unidata_version}; change that, not this.

extension ScalarClass {{
  /// Where the class changes, from U+0080 upwards: each entry is the first scalar of a run, shifted
  /// left by three, with the run's class in the low bits.
  static let runs: [UInt32] = [""")
line = "   "
for entry in entries:
    item = f" 0x{entry:X},"
    if len(line) + len(item) > 100:
        print(line)
        line = "   "
    line += item
print(line)
print("  ]\n}")
