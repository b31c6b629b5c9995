import type { Passport } from "../../sim/index.ts";

const LETTER = { quoted: "q", derived: "d", makers: "m" } as const;

/** The stamp of a number: circle quoted, diamond derived, dashed square set by the makers. Shape and letter, not colour alone. */
export function PassportMark({ kind }: { readonly kind: Passport["kind"] }) {
  const letter = LETTER[kind];
  return (
    <i className={`pass pass-${letter}`} aria-hidden="true">
      <b>{letter}</b>
    </i>
  );
}
