/** Figures instead of ears: what a sound measures, and what would make it unfit for the game. */
import { high, type Sound } from "./synth.ts";

export interface Figures {
  readonly seconds: number;
  /** dBFS */
  readonly peak: number;
  readonly rms: number;
  /** strength above 5 kHz against the whole, dB: small speakers turn it into hiss */
  readonly bright: number;
  /** largest step between neighbouring samples across the seam of a loop, and inside it */
  readonly seam: number;
  readonly step: number;
}

const dB = (x: number): number => (x <= 0 ? Number.NEGATIVE_INFINITY : 20 * Math.log10(x));

function rms(sound: Sound): number {
  let sum = 0;
  for (const x of sound) sum += x * x;
  return dB(Math.sqrt(sum / Math.max(1, sound.length)));
}

/** Peak of a sound in dBFS. */
export function peakOf(sound: Sound): number {
  let peak = 0;
  for (const x of sound) peak = Math.max(peak, Math.abs(x));
  return dB(peak);
}

export function measure(sound: Sound, rate = 48_000): Figures {
  let step = 0;
  for (let i = 1; i < sound.length; i++)
    step = Math.max(step, Math.abs((sound[i] ?? 0) - (sound[i - 1] ?? 0)));
  const whole = rms(sound);
  return {
    seconds: sound.length / rate,
    peak: peakOf(sound),
    rms: whole,
    bright: rms(high(high(sound, 5000), 5000)) - whole,
    seam: Math.abs((sound[0] ?? 0) - (sound.at(-1) ?? 0)),
    step,
  };
}

/** What is wrong with an effect as the player will decode it; empty means fit. */
export function faultsOf(figures: Figures, want: { peak: number; loop: boolean }): string[] {
  const faults: string[] = [];
  if (figures.rms < -60) faults.push("silent");
  if (Math.abs(figures.peak - want.peak) > 3)
    faults.push(`peak ${figures.peak.toFixed(1)}, meant ${want.peak}`);
  if (figures.peak > -0.9) faults.push("clips");
  if (figures.bright > -12) faults.push(`hisses: ${figures.bright.toFixed(1)} dB above 5 kHz`);
  if (want.loop && figures.seam > figures.step * 1.02) faults.push("its seam clicks");
  return faults;
}

export const line = (name: string, f: Figures): string =>
  `${name.padEnd(10)} ${f.seconds.toFixed(3).padStart(7)} s  peak ${f.peak.toFixed(1).padStart(6)}  RMS ${f.rms
    .toFixed(1)
    .padStart(6)} dBFS  above 5 kHz ${f.bright.toFixed(1).padStart(6)} dB`;
