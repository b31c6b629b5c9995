import { describe, expect, test } from "vitest";
import { holds } from "../../../src/sim/conditions.ts";
import { apply } from "../../../src/sim/effects.ts";
import { balanced, check, inForce, projectViews, step } from "../../../src/sim/index.ts";
import { neighboursOf, trustOf } from "../../../src/sim/projects/neighbours.ts";
import { ridersOf } from "../../../src/sim/projects/project.ts";
import { willOf } from "../../../src/sim/projects/will.ts";
import type { Setting } from "../../../src/sim/setting.ts";
import { laneSetting } from "../../support/lanes.ts";
import { ofKind } from "../../support/market.ts";
import { sharedProject, theData, theProject, toMidnight, withProjects } from "../../support/projects.ts";
import { smallSetting } from "../../support/setting.ts";
import { shopSetting } from "../../support/shop.ts";
import { begin, pass } from "../../support/story.ts";

const KINDS: readonly [string, Setting][] = [
  ["neighbours from a pool", smallSetting({ level: { moreRivals: 20 } })],
  ["shops", shopSetting()],
  ["sewing houses", laneSetting()],
];
const willing = {
  signBp: [9000, 9000, 9000, 9000, 9000, 9000] as [number, number, number, number, number, number],
};
const context = { card: "pan", person: "", order: -1, request: -1 };

describe.each(KINDS)("in a village of %s", (_kind, plain) => {
  test("a list goes round, houses sign day by day, and enough names begin the work", () => {
    const setting = withProjects(plain, ["warehouse"], { ...willing, share: 1000 });
    const run = begin(setting);
    const all = neighboursOf(run.world, setting).length;
    expect(all).toBeGreaterThan(20);
    expect(step(run.world, setting, { kind: "propose", project: "warehouse" }).facts).toEqual([
      { kind: "projectProposed", project: "warehouse", by: "own", needs: theProject(run, "warehouse").needs },
    ]);
    expect(theProject(run, "warehouse").asked).toHaveLength(Math.min(39, all));
    step(run.world, setting, { kind: "sign", project: "warehouse", shares: 1 });
    const facts = toMidnight(run);
    const signed = ofKind(facts, "projectSigned");
    expect(signed).toHaveLength(1);
    expect(signed[0]?.signed).toBeGreaterThan(5);
    facts.push(...pass(run, 48));
    expect(ofKind(facts, "projectBegan")).toHaveLength(1);
    expect(ofKind(facts, "projectPaid")).toEqual([{ kind: "projectPaid", project: "warehouse", fen: 1000 }]);
    expect(holds(run.world, setting, { rule: "shared-warehouse", is: "inForce" })).toBe(false);
    facts.push(...pass(run, 8 * 24));
    expect(ofKind(facts, "projectStands")).toHaveLength(1);
    expect(holds(run.world, setting, { project: "warehouse", is: "stands" })).toBe(true);
    expect(inForce(run.world, setting).regime.money.clothCreditHours).toBe(336);
    expect(run.world.agreed[0]?.by).toBe("warehouse");
    expect(balanced(run.world.books)).toBe(true);
  });

  test("those who have not signed are known by name and ride free once it stands", () => {
    const setting = withProjects(plain, ["parcel-contract"], willing);
    const run = begin(setting);
    apply(run, { propose: "parcel-contract" }, context);
    apply(run, { signers: 60, of: "parcel-contract" }, context);
    expect(holds(run.world, setting, { is: "freeRiders", of: "parcel-contract", max: 0 })).toBe(true);
    apply(run, { signers: -3, of: "parcel-contract" }, context);
    pass(run, 1);
    const project = theProject(run, "parcel-contract");
    expect(project.state).toBe("stands");
    const riders = ridersOf(run.world, setting, project).length;
    expect(riders).toBeGreaterThanOrEqual(3);
    const [view] = projectViews(run.world, setting);
    expect(view?.riders).toHaveLength(riders);
    expect(view?.signers.every((id) => !view.riders.includes(id))).toBe(true);
  });
});

describe("whether a neighbour signs", () => {
  const setting = withProjects(shopSetting(), ["cable-lift"]);
  const wills = (run: ReturnType<typeof begin>) => {
    const project = theProject(run, "cable-lift");
    const data = theData(run, "cable-lift");
    return ridersOf(run.world, run.setting, project).map((n) =>
      willOf(run.world, run.setting, project, data, n),
    );
  };
  const talk = (regard: number) => {
    const run = begin({ ...setting, level: { ...setting.level, projects: { regard, ids: ["cable-lift"] } } });
    apply(run, { propose: "cable-lift" }, context);
    return run;
  };

  test("is its character, the names it sees, the board, and trust, each shown", () => {
    const run = talk(500);
    const before = wills(run);
    expect(before.every((w) => w.parts.seen === 0 && w.parts.named === 0)).toBe(true);
    step(run.world, run.setting, { kind: "sign", project: "cable-lift", shares: 1 });
    apply(run, { signers: 9, of: "cable-lift" }, context);
    apply(run, { payersNamed: "cable-lift" }, context);
    const after = wills(run);
    expect(
      after.every((w) => w.parts.seen > 1000 && w.parts.named === sharedProject("cable-lift").namedBp),
    ).toBe(true);
    for (const w of [...before, ...after])
      expect(w.ready).toBe(w.parts.character + w.parts.seen + w.parts.named + w.parts.trust);
    const readiest = (list: typeof after) => Math.max(...list.map((w) => w.ready - w.bar));
    expect(readiest(after)).toBeGreaterThan(0);
    expect(Math.min(...after.map((w) => w.ready))).toBeGreaterThan(Math.min(...before.map((w) => w.ready)));
  });

  test("needs trust first: a house nobody trusts is not listened to", () => {
    expect(wills(talk(100)).every((w) => w.stand === "distrusts")).toBe(true);
    expect(wills(talk(1000)).every((w) => w.stand !== "distrusts")).toBe(true);
  });

  test("decides a named neighbour by the trust that person has in the house", () => {
    const level = { ...setting.level, outside: [{ id: "hong", trust: 120 }] };
    const run = begin({ ...setting, level });
    const hong = neighboursOf(run.world, run.setting).find((n) => n.id === "hong");
    expect(hong && trustOf(run.world, hong)).toBe(120);
  });

  test("is offended for good by names on the board, here and there", () => {
    const offended = [1, 2, 3, 4, 5, 6].map((seed) => {
      const run = begin(setting, seed);
      apply(run, { sign: "cable-lift" }, context);
      const { regard } = run.world;
      apply(run, { payersNamed: "cable-lift" }, context);
      const { cold } = theProject(run, "cable-lift");
      expect(run.world.regard).toBe(regard - 10 * cold.length);
      expect(wills(run).filter((w) => w.stand === "cold")).toHaveLength(cold.length);
      return cold.length;
    });
    expect(Math.max(...offended)).toBeGreaterThan(0);
    expect(Math.min(...offended)).toBeLessThan(10);
  });
});

describe("talks", () => {
  test("that find too few names are over on their day, and nobody listens for a week", () => {
    const setting = withProjects(
      shopSetting({ days: 40 }),
      ["cable-lift"],
      { signBp: [0, 0, 0, 0, 0, 0], seenBp: 0 },
      380,
    );
    const run = begin(setting);
    step(run.world, setting, { kind: "propose", project: "cable-lift" });
    const facts = pass(run, 12 * 24);
    expect(ofKind(facts, "projectLapsed")).toHaveLength(1);
    expect(check(run.world, setting, { kind: "propose", project: "cable-lift" })?.reason).toBe("talkedOut");
    pass(run, 7 * 24);
    expect(check(run.world, setting, { kind: "propose", project: "cable-lift" })?.reason).not.toBe(
      "talkedOut",
    );
  });

  test("a double share stands for those who are still missing", () => {
    const setting = withProjects(shopSetting(), ["cable-lift"]);
    const run = begin(setting);
    apply(run, { propose: "cable-lift" }, context);
    const { needs } = theProject(run, "cable-lift");
    apply(run, { signers: needs - 6, of: "cable-lift" }, context);
    step(run.world, setting, { kind: "sign", project: "cable-lift", shares: 1 });
    expect(holds(run.world, setting, { is: "signaturesMissing", of: "cable-lift", min: 5, max: 5 })).toBe(
      true,
    );
    pass(run, 1);
    expect(theProject(run, "cable-lift").state).toBe("talks");
    const { regard } = run.world;
    step(run.world, setting, { kind: "sign", project: "cable-lift", shares: 2 });
    expect(run.world.regard).toBe(regard + 40);
    const [paid] = ofKind(pass(run, 1), "projectPaid");
    expect(paid?.fen).toBe(2 * theData(run, "cable-lift").share);
    expect(theProject(run, "cable-lift").state).toBe("building");
  });
});
