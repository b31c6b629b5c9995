import { expect, test } from "vitest";
import { botOf, play } from "../../src/bots/index.ts";
import { projectOf } from "../../src/sim/projects/project.ts";
import { withProjects } from "../support/projects.ts";
import { shopSetting } from "../support/shop.ts";

const setting = withProjects(shopSetting({ days: 28 }), ["parcel-contract", "dispute-table"], {}, 600);
const SEEDS = [1, 2, 3, 4, 5, 6];
const runs = (id: string) => SEEDS.map((seed) => play(setting, seed, botOf(id)!));
const count = (list: ReturnType<typeof runs>, kind: string) =>
  list.flatMap((r) => r.log).filter((l) => l.command.kind === kind).length;

test("the cooperative calls the neighbours together, signs, and in some villages it stands", () => {
  const played = runs("cooperative");
  expect(count(played, "propose")).toBe(12);
  expect(count(played, "sign")).toBeGreaterThanOrEqual(12);
  const states = played.flatMap(({ world }) => world.projects.map((p) => p.state));
  expect(states).toContain("stands");
});

test("the undercutter rides free, and nobody calls where nobody leads", () => {
  for (const id of ["undercutter", "refuse-all", "always-on"]) {
    const played = runs(id);
    expect(count(played, "propose") + count(played, "sign")).toBe(0);
    expect(played.every(({ world }) => world.projects.length === 0)).toBe(true);
  }
});

test("whoever clicks at random signs and leaves, and every run ends", () => {
  const played = runs("random");
  expect(count(played, "sign")).toBeGreaterThan(0);
  expect(played.every(({ world }) => world.ended !== null)).toBe(true);
  expect(played.some(({ world }) => projectOf(world, "parcel-contract") !== undefined)).toBe(true);
});
