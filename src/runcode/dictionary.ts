/**
 * Words that codes are full of, so that deflate can point at them instead of spelling them.
 * Part of schema 1: a new word would make every older code unreadable, so a longer list is a new schema.
 */
const WORDS =
  "sealed walk-out tuesday-nobody-came sold-to-the-neighbour home-again invisible-factory last-link boxes-of-red " +
  "half-a-register hit-and-sixty-copies cooperative the-table-holds made-to-measure village-of-the-year quiet-machines " +
  "free-play round-table your-pattern-my-pattern one-house november-sale fifty-shops one-village-one-product same-style " +
  "passed-on first-thirty house. money. platform. orders. paper gold-badge lights-out half-past-two small-honest-house light-at-three";

/** The words as bytes. */
export function DICTIONARY(): Uint8Array {
  return Uint8Array.from(WORDS, (sign) => sign.charCodeAt(0));
}
