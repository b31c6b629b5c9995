/**
 * The sound of the game: follows the store and never leads it. Loaded after the first gesture.
 * Without a device, a codec or a file the game is silent and nothing else happens.
 */
import { Howler } from "howler";
import { ambienceAt, type Cue, cuesOfStep, isFast } from "../cues/index.ts";
import { type GameState, type GameStore, type Machines, machines } from "../store/index.ts";
import { createEffects } from "./effects.ts";
import { createMusic } from "./music.ts";
import { isRush, type Piece, pieceOf, sliderGain } from "./score.ts";

const NONE: Machines = { lockstitch: 0, overlock: 0 };
/** Seconds between two sounds of one step. */
const APART = 0.22;
/** Bars of silence after a refusal or an injury. */
const SILENT_BARS = 2;
const SILENCING: ReadonlySet<Cue["sound"]> = new Set(["refusal", "needle"]);

/** Time stands still: pedals are up. */
const still = ({ clock, screen }: GameState): boolean =>
  clock.hourMs === 0 || clock.hidden || screen !== "play";

/** Machines heard: those that run, while time does. */
const heardMachines = (state: GameState): Machines => (still(state) ? NONE : machines(state));

function pieceNow(state: GameState): Piece | null | undefined {
  const world = state.session?.world;
  const hour = world?.hour ?? -1;
  return pieceOf({
    screen: state.screen,
    hour,
    rush: world !== undefined && isRush(hour, world.orders, machines(state)),
  });
}

const sameCounts = (a: Machines, b: Machines): boolean =>
  a.lockstitch === b.lockstitch && a.overlock === b.overlock;

/** Starts the sound and returns what ends it. Does nothing where there is no Web Audio. */
export function startAudio(store: GameStore): () => void {
  Howler.volume(1);
  if (Howler.noAudio || !Howler.usingWebAudio || !Howler.ctx) return () => undefined;
  const [music, effects] = [createMusic(), createEffects()];
  const now = { fireImmediately: true };

  const ends = [
    store.subscribe(
      (state) => state.settings,
      ({ volumes }) => {
        music.setVolume(sliderGain(volumes.music));
        effects.setVolumes({
          effects: sliderGain(volumes.effects),
          platform: sliderGain(volumes.platform),
        });
      },
      now,
    ),
    store.subscribe(
      (state) => state.settings.muted || state.clock.hidden,
      (mute) => Howler.mute(mute),
      now,
    ),
    store.subscribe(pieceNow, (piece) => piece !== undefined && music.want(piece), now),
    store.subscribe(heardMachines, (running) => effects.setMachines(running), {
      ...now,
      equalityFn: sameCounts,
    }),
    store.subscribe(
      ({ session, screen }) => (screen === "play" ? session : null),
      (session) => {
        if (session === null) return effects.setAmbience([]);
        const { lockstitch, overlock } = machines(store.getState());
        effects.setAmbience(ambienceAt(session.world.hour, session.world.rain, lockstitch + overlock));
      },
      now,
    ),
    store.subscribe(
      (state) => state.session?.revision,
      (revision, before) => {
        // A run that has just been opened says nothing of what happened before.
        if (revision === undefined || before === undefined || revision <= before) return;
        const { session, clock } = store.getState();
        if (session === null) return;
        cuesOfStep(session, isFast(clock)).forEach((cue, i) => {
          effects.play(cue, i * APART);
          if (SILENCING.has(cue.sound)) music.hush(SILENT_BARS);
        });
      },
    ),
  ];
  return () => {
    for (const end of ends) end();
    music.stop();
    effects.stop();
  };
}
