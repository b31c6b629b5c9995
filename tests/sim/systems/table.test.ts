import { expect, test } from "vitest";
import { step } from "../../../src/sim/index.ts";
import type { LevelData } from "../../../src/sim/schema/level.ts";
import type { Setting } from "../../../src/sim/setting.ts";
import { laneSetting } from "../../support/lanes.ts";
import { ofKind } from "../../support/market.ts";
import { theProject, withProjects } from "../../support/projects.ts";
import { begin, pass } from "../../support/story.ts";

const SITTINGS: [number, number, number] = [20, 40, 400];

/** Two people with a chair, who bring five houses each; what they want is that a flag is up. */
const TABLE: NonNullable<LevelData["table"]> = {
  project: "rate-table-signed",
  sittings: SITTINGS,
  regard: 10,
  seats: ["song", "aizhen"].map((who) => ({
    who,
    brings: 5,
    wants: [{ id: "word", when: { flag: `${who}-heard` } }],
  })),
};

function game() {
  const plain = withProjects(laneSetting(), ["rate-table-signed"]);
  const setting: Setting = { ...plain, level: { ...plain.level, table: TABLE } };
  const run = begin(setting);
  step(run.world, setting, { kind: "propose", project: "rate-table-signed" });
  return run;
}

/** To just before the hour, and that hour; with the signatures before and after it. */
function sit(run: ReturnType<typeof game>, at: number) {
  pass(run, at - 1 - run.world.hour);
  const [before, regard] = [theProject(run, "rate-table-signed").signers.length, run.world.regard];
  const facts = pass(run, 1);
  const after = theProject(run, "rate-table-signed").signers.length;
  return { signed: after - before, regard: run.world.regard - regard, said: ofKind(facts, "tableSat") };
}

test("whoever got all they wanted brings their houses, and whoever got nothing brings none", () => {
  const run = game();
  run.world.flags["song-heard"] = run.world.hour;
  const { signed, regard, said } = sit(run, SITTINGS[0]);
  expect(said).toMatchObject([{ sitting: 1, of: 3, there: 2, content: 1, empty: 1 }]);
  expect(run.world.table).toMatchObject({
    brought: ["song"],
    sittings: [{ content: ["song"], empty: ["aizhen"] }],
  });
  expect(signed).toBe(5);
  expect(regard).toBe(0);
});

test("whoever has lost it by the next sitting takes their houses home again", () => {
  const run = game();
  run.world.flags["song-heard"] = run.world.hour;
  sit(run, SITTINGS[0]);
  delete run.world.flags["song-heard"];
  const { regard } = sit(run, SITTINGS[1]);
  expect(run.world.table?.brought).toEqual([]);
  expect(regard).toBe(-20);
});

test("between the sittings nothing is counted", () => {
  const run = game();
  pass(run, SITTINGS[0] - 1 - run.world.hour);
  expect(run.world.table?.sittings).toEqual([]);
});
