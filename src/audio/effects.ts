/** Plays effects from the one sprite: single sounds, loops that last, and one voice for each running machine. */
import { Howl } from "howler";
import { type Ambience, type Bus, type Cue, SOUNDS } from "../cues/index.ts";
import type { Machines } from "../store/index.ts";
import { EFFECT_MAP, EFFECTS } from "./files.ts";
import { amplitude, type MachineVoice, voicesOf } from "./score.ts";

export interface Effects {
  play(cue: Cue, delaySeconds: number): void;
  /** The loops to be heard from now on; others fade away. */
  setAmbience(loops: readonly Ambience[]): void;
  setMachines(running: Machines): void;
  /** 0..1 each */
  setVolumes(volumes: Readonly<Record<Bus, number>>): void;
  stop(): void;
}

const AMBIENCE_LEVEL = amplitude(-4);
const AMBIENCE_FADE_MS = 1200;
/** A pedal comes up in this time. */
const MACHINE_FADE_MS = 60;

interface Running {
  readonly voice: MachineVoice;
  readonly id: number;
}

/** One loaded sprite. While it loads, or if it never comes, everything asked of it is silence. */
export function createEffects(): Effects {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const loops = new Map<Ambience, number>();
  const machines = new Map<string, Running>();
  let volumes: Readonly<Record<Bus, number>> = { effects: 1, platform: 1 };
  let wantedLoops: readonly Ambience[] = [];
  let wantedMachines: Machines = { lockstitch: 0, overlock: 0 };

  const howl = new Howl({
    src: [EFFECTS],
    format: ["webm"],
    html5: false,
    pool: 12,
    sprite: EFFECT_MAP as Record<string, [number, number]>,
    onload: () => {
      showAmbience();
      showMachines();
    },
  });
  const ready = (): boolean => howl.state() === "loaded";

  const later = (ms: number, act: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timers.add(timer);
  };
  const fadeAway = (id: number, ms: number): void => {
    howl.fade(Number(howl.volume(id)), 0, ms, id);
    later(ms + 40, () => howl.stop(id));
  };

  function showAmbience(): void {
    if (!ready()) return;
    for (const [name, id] of loops) {
      if (wantedLoops.includes(name)) continue;
      loops.delete(name);
      fadeAway(id, AMBIENCE_FADE_MS);
    }
    for (const name of wantedLoops) {
      if (loops.has(name)) continue;
      const id = howl.play(name);
      howl.volume(0, id);
      howl.fade(0, AMBIENCE_LEVEL * volumes.effects, AMBIENCE_FADE_MS, id);
      loops.set(name, id);
    }
  }

  function startMachine(voice: MachineVoice): Running {
    const id = howl.play(voice.sound);
    const [startMs] = EFFECT_MAP[voice.sound];
    howl.volume(0, id);
    howl.rate(voice.rate, id);
    howl.stereo(voice.pan, id);
    howl.seek(startMs / 1000 + voice.offset, id);
    howl.fade(0, voice.gain * volumes.effects, MACHINE_FADE_MS, id);
    return { voice, id };
  }

  function showMachines(): void {
    if (!ready()) return;
    const voices = new Map<string, MachineVoice>();
    for (const voice of voicesOf(wantedMachines)) voices.set(`${voice.sound}${voice.offset}`, voice);
    for (const [key, { id }] of machines) {
      if (voices.has(key)) continue;
      machines.delete(key);
      fadeAway(id, MACHINE_FADE_MS);
    }
    for (const [key, voice] of voices) {
      const known = machines.get(key);
      if (known) howl.volume(voice.gain * volumes.effects, known.id);
      else machines.set(key, startMachine(voice));
    }
  }

  return {
    play({ sound, bus }, delaySeconds) {
      if (SOUNDS[sound].loop) return;
      later(delaySeconds * 1000, () => {
        if (ready()) howl.volume(volumes[bus], howl.play(sound));
      });
    },
    setAmbience(names) {
      wantedLoops = names;
      showAmbience();
    },
    setMachines(running) {
      wantedMachines = running;
      showMachines();
    },
    setVolumes(next) {
      volumes = next;
      if (!ready()) return;
      for (const id of loops.values()) howl.volume(AMBIENCE_LEVEL * volumes.effects, id);
      showMachines();
    },
    stop() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
      howl.unload();
    },
  };
}
