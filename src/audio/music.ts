/** Plays one piece and changes to another at a bar line. Pieces are fetched when first wanted and let go when unheard. */
import { Howl, Howler } from "howler";
import { MUSIC } from "./files.ts";
import {
  APRON,
  amplitude,
  BAR,
  barAfter,
  FADE,
  LOOP,
  PIECE_LEVEL,
  type Piece,
  placeAt,
  STAY,
} from "./score.ts";

export interface Music {
  /** The piece to be heard from the next bar line on; null fades to silence. */
  want(piece: Piece | null): void;
  /** 0..1 */
  setVolume(volume: number): void;
  /** Everything out at once, back after so many bars: silence on purpose. */
  hush(bars: number): void;
  stop(): void;
}

interface Playing {
  readonly piece: Piece;
  readonly howl: Howl;
  readonly id: number;
  readonly since: number;
}

const now = (): number => Howler.ctx?.currentTime ?? 0;

/** Music on a grid that begins with the first piece. Missing files and blocked sound stay silent. */
export function createMusic(): Music {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const broken = new Set<Piece>();
  let [volume, start, hushedUntil] = [1, -1, 0];
  let wanted: Piece | null = null;
  let playing: Playing | null = null;
  let loading: Howl | null = null;

  const later = (seconds: number, act: () => void): void => {
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        act();
      },
      Math.max(0, seconds * 1000),
    );
    timers.add(timer);
  };
  const levelOf = (piece: Piece): number =>
    now() < hushedUntil ? 0 : volume * amplitude(PIECE_LEVEL[piece]);

  function fadeOut({ piece, howl, id }: Playing): void {
    later(FADE.outDelay, () => howl.fade(levelOf(piece), 0, FADE.out * 1000, id));
    later(BAR + 0.2, () => howl.unload());
  }

  /** Starts a loaded piece in the bar all pieces are in; the title begins at its own beginning. */
  function begin(piece: Piece, howl: Howl): void {
    if (start < 0 && piece !== "title") start = now();
    const id = howl.play(piece === "title" ? "once" : "loop");
    howl.volume(0, id);
    if (piece !== "title") howl.seek(placeAt(now(), start), id);
    howl.fade(0, levelOf(piece), piece === "title" ? 20 : FADE.in * 1000, id);
    playing = { piece, howl, id, since: now() };
  }

  function change(): void {
    if (loading !== null || (playing?.piece ?? null) === wanted) return;
    const target = wanted;
    if (target === null) {
      if (playing) fadeOut(playing);
      playing = null;
      return;
    }
    if (broken.has(target)) return;
    const howl = new Howl({
      src: [MUSIC[target]],
      format: ["webm"],
      html5: false,
      sprite: { loop: [APRON * 1000, LOOP * 1000, true], once: [0, 7500] },
      onload: () => later(untilChange(), () => arrive(target, howl)),
      onloaderror: () => {
        broken.add(target);
        loading = null;
        howl.unload();
      },
    });
    loading = howl;
  }

  /** Seconds to the bar line at which a change may happen. */
  function untilChange(): number {
    if (start < 0 || playing === null || playing.piece === "title") return 0;
    const earliest = wanted === "debrief" ? now() : Math.max(now(), playing.since + STAY * BAR);
    return barAfter(earliest, start) - now();
  }

  function arrive(piece: Piece, howl: Howl): void {
    loading = null;
    if (piece !== wanted) {
      howl.unload();
      change();
      return;
    }
    if (playing) fadeOut(playing);
    begin(piece, howl);
  }

  return {
    want(piece) {
      if (piece === wanted) return;
      wanted = piece;
      change();
    },
    setVolume(value) {
      volume = value;
      if (playing) playing.howl.volume(levelOf(playing.piece), playing.id);
    },
    hush(bars) {
      const until = start < 0 ? now() : barAfter(now() + bars * BAR, start);
      hushedUntil = until;
      if (playing) playing.howl.fade(Number(playing.howl.volume(playing.id)), 0, 120, playing.id);
      later(until - now(), () => {
        if (now() + 0.05 < hushedUntil || playing === null) return;
        hushedUntil = 0;
        playing.howl.fade(0, levelOf(playing.piece), BAR * 1000, playing.id);
      });
    },
    stop() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
      loading?.unload();
      playing?.howl.unload();
      [loading, playing, wanted] = [null, null, null];
    },
  };
}
