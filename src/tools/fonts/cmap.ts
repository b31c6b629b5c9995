/** Reads which characters a TrueType font has glyphs for. */

/** Code points with a glyph, from the font's character map (formats 4 and 12, which all Unicode fonts use). */
export function codePointsOf(font: Buffer): Set<number> {
  const found = new Set<number>();
  const tables = font.readUInt16BE(4);
  for (let i = 0; i < tables; i++) {
    const entry = 12 + i * 16;
    if (font.toString("latin1", entry, entry + 4) !== "cmap") continue;
    const cmap = font.readUInt32BE(entry + 8);
    for (let k = 0; k < font.readUInt16BE(cmap + 2); k++) {
      readSubtable(font, cmap + font.readUInt32BE(cmap + 4 + k * 8 + 4), found);
    }
  }
  return found;
}

function readSubtable(font: Buffer, at: number, found: Set<number>): void {
  const format = font.readUInt16BE(at);
  if (format === 12) {
    for (let i = 0; i < font.readUInt32BE(at + 12); i++) {
      const group = at + 16 + i * 12;
      for (let code = font.readUInt32BE(group); code <= font.readUInt32BE(group + 4); code++) found.add(code);
    }
  }
  if (format !== 4) return;
  const segments = font.readUInt16BE(at + 6) / 2;
  for (let i = 0; i < segments; i++) {
    const end = font.readUInt16BE(at + 14 + i * 2);
    const start = font.readUInt16BE(at + 16 + (segments + i) * 2);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      if (glyphOf(font, at, segments, i, start, code) !== 0) found.add(code);
    }
  }
}

/** Glyph of one code of a segment; 0 is "none", which ranges may contain. */
function glyphOf(font: Buffer, at: number, segments: number, i: number, start: number, code: number): number {
  const delta = font.readUInt16BE(at + 16 + (2 * segments + i) * 2);
  const offsetAt = at + 16 + (3 * segments + i) * 2;
  const offset = font.readUInt16BE(offsetAt);
  if (offset === 0) return (code + delta) & 0xffff;
  return font.readUInt16BE(offsetAt + offset + (code - start) * 2);
}
