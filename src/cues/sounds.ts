/** Every sound of the game by name: which volume it follows and whether it runs round. The map in assets/audio/sfx.json holds the same names. */

/** The player's three volumes; music has no captions and no cues. */
export type Bus = "effects" | "platform";

const effect = { bus: "effects", loop: false } as const;
const platform = { bus: "platform", loop: false } as const;
const loop = { bus: "effects", loop: true } as const;

export const SOUNDS = {
  stitch: loop,
  overlock: loop,
  rain: loop,
  crickets: loop,
  phone: effect,
  buzz: effect,
  tap: effect,
  nudge: platform,
  notice: platform,
  letter: platform,
  stamp: effect,
  escrow: platform,
  release: platform,
  coin: effect,
  wages: effect,
  drawer: effect,
  review: platform,
  refusal: effect,
  jam: effect,
  needle: effect,
  start: effect,
  oil: effect,
  scissors: effect,
  steam: effect,
  iron: effect,
  tape: effect,
  thread: effect,
  bundle: effect,
  parcel: effect,
  slip: effect,
  page: effect,
  pencil: effect,
  tear: effect,
  book: effect,
  knock: effect,
  door: effect,
  gate: effect,
  chair: effect,
  keys: effect,
  bowl: effect,
  neon: effect,
  light: effect,
  kettle: effect,
  moped: effect,
  rooster: effect,
  bell: effect,
} as const satisfies Record<string, { readonly bus: Bus; readonly loop: boolean }>;

export type SoundId = keyof typeof SOUNDS;
