import { describe, expect, it } from "vitest";
import { everybody, giveOrder, pass, quietSetting, start } from "../../support/house.ts";

/** Pieces packed in four weeks of a shift, the first week not counted. */
function output(from: number, to: number, freeDay: number, seed: number): { pieces: number; hours: number } {
  const setting = quietSetting({ level: { stations: [3, 4, 4, 3], rentWeek: 0, cash: 50_000_000 } }, 40);
  const world = start(setting, seed);
  everybody(world, setting, from, to, freeDay);
  world.learned.tee = 5000;
  giveOrder(world, setting, 9000, 1600);
  pass(world, setting, 7 * 24);
  const before = world.tally.pieces;
  pass(world, setting, 28 * 24);
  return { pieces: world.tally.pieces - before, hours: ((to - from) * (freeDay < 0 ? 28 : 24)) / 4 };
}

function ratio(long: [number, number, number], short: [number, number, number]): number {
  let a = 0;
  let b = 0;
  for (let seed = 1; seed <= 4; seed++) {
    a += output(...long, seed).pieces;
    b += output(...short, seed).pieces;
  }
  return a / b;
}

describe("hours at the machine", () => {
  it("pay in proportion up to the normal week: 49 hours make 18 to 25 % more than 40 (F12)", () => {
    const more = ratio([8, 15, -1], [8, 14, -1]) / (49 / 42);
    expect(more).toBeGreaterThan(0.97);
    expect(more).toBeLessThan(1.03);
  });

  it("pay less and less: 70 hours make at most 6 % more than 56 (F12)", () => {
    const more = ratio([8, 18, -1], [8, 16, -1]);
    expect(more).toBeGreaterThan(0.98);
    expect(more).toBeLessThan(1.06);
  });

  it("tire people, more by night, and sleep repays them", () => {
    const setting = quietSetting();
    const world = start(setting);
    everybody(world, setting, 8, 22);
    giveOrder(world, setting, 2000);
    pass(world, setting, 16);
    const evening = world.people.map((p) => p.fatigue);
    pass(world, setting, 9);
    world.people.forEach((p, i) => {
      expect(p.fatigue).toBeLessThan(evening[i] ?? 0);
    });
  });

  it("hurt nobody without two readable warnings before", () => {
    const setting = quietSetting({ house: { incidentPerMillion: 20_000 } });
    const world = start(setting, 3);
    everybody(world, setting, 7, 23);
    giveOrder(world, setting, 5000);
    const signs: Record<string, number> = {};
    for (let hour = 0; hour < 15 * 24; hour++) {
      const before = world.people.map((p) => ({ id: p.id, signs: p.signs, injuries: p.injuries }));
      pass(world, setting, 1);
      for (const old of before) {
        const now = world.people.find((p) => p.id === old.id);
        if (now && now.injuries > old.injuries) expect(old.signs).toBe(2);
        signs[old.id] = now?.signs ?? 0;
      }
    }
    expect(world.tally.injuries).toBeGreaterThan(0);
  });

  it("carry 1.11 to 1.40 times the incidents an hour on days over twelve hours (F11)", () => {
    let [shortHits, shortHours, longHits, longHours] = [0, 0, 0, 0];
    for (let seed = 1; seed <= 30; seed++) {
      for (const to of [17, 23]) {
        const setting = quietSetting({ house: { incidentPerMillion: 8000 } });
        const world = start(setting, seed);
        everybody(world, setting, 8, to);
        giveOrder(world, setting, 9000, 490);
        pass(world, setting, 20 * 24);
        const hits = world.tally.incidents;
        const hours = world.tally.hoursByDay.reduce((sum, n) => sum + n, 0);
        if (to === 17) [shortHits, shortHours] = [shortHits + hits, shortHours + hours];
        else [longHits, longHours] = [longHits + hits, longHours + hours];
      }
    }
    const more = longHits / longHours / (shortHits / shortHours);
    expect(more).toBeGreaterThan(1.11);
    expect(more).toBeLessThan(1.4);
  });
});
