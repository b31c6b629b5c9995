import { describe, expect, test } from "vitest";
import { SOUNDS } from "../../../src/cues/index.ts";
import { EFFECTS } from "../../../src/tools/audio/effects/index.ts";
import { faultsOf, measure } from "../../../src/tools/audio/figures.ts";
import { gain, low, RATE, seamless, sine, white } from "../../../src/tools/audio/synth.ts";

describe("the recipes of the effects", () => {
  test("are one for each sound the game knows", () => {
    const loops = Object.entries(EFFECTS).map(([name, { loop }]) => [name, loop === true]);
    const known = Object.entries(SOUNDS).map(([name, { loop }]) => [name, loop]);
    expect(Object.fromEntries(loops)).toEqual(Object.fromEntries(known));
  });

  test.each(Object.entries(EFFECTS))("%s gives the same samples twice, and is heard", (_name, { make }) => {
    const sound = make();
    expect(Buffer.from(sound.buffer).equals(Buffer.from(make().buffer))).toBe(true);
    expect(sound.every(Number.isFinite)).toBe(true);
    expect(measure(sound).rms).toBeGreaterThan(-60);
  });

  test("keep both machines on whole stitches of a half bar", () => {
    for (const name of ["stitch", "overlock"]) expect(EFFECTS[name]?.make().length).toBe(60_000);
  });

  test("end a refusal in most of a second of silence", () => {
    const sound = EFFECTS.refusal!.make();
    expect(Math.max(...sound.subarray(sound.length - 0.75 * RATE).map(Math.abs))).toBe(0);
  });
});

describe("figures instead of ears", () => {
  const fit = { peak: -12, loop: false };
  const tone = gain(sine(0.5, 440), -12);

  test("pass a plain tone at its level", () => {
    expect(faultsOf(measure(tone), fit)).toEqual([]);
  });

  test("hear silence, a wrong level, clipping and hiss", () => {
    expect(faultsOf(measure(gain(tone, -60)), fit)).toContain("silent");
    expect(faultsOf(measure(gain(tone, 12)), fit).join()).toMatch(/peak .*clips/);
    expect(faultsOf(measure(gain(white(0.5, 1), -12)), fit).join()).toContain("hisses");
  });

  test("hear the click in a loop that was only cut, and none in one that was joined", () => {
    const noise = low(white(2.5, 4), 200);
    const looped = { peak: measure(seamless(noise, 2)).peak, loop: true };
    expect(faultsOf(measure(seamless(noise, 2)), looped)).toEqual([]);
    const cutOff = gain(sine(0.5125, 100), -12);
    expect(faultsOf(measure(cutOff.map((x, i) => x + i * 4e-6)), { peak: -12, loop: true }).join()).toContain(
      "seam",
    );
  });
});
