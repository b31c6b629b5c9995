import { GLYPHS, type GlyphName } from "./glyphs.ts";

interface Props {
  readonly name: GlyphName;
  readonly size?: 16 | 20 | 24;
}

/** A drawn sign. Never alone: it stands beside a word, or its button carries the name. */
export function Icon({ name, size = 20 }: Props) {
  return (
    <svg className={`icon icon-${size}`} viewBox="0 0 256 256" aria-hidden="true" focusable="false">
      <path d={GLYPHS[name]} />
    </svg>
  );
}
