import { describe, expect, test } from "vitest";
import { apply } from "../../../src/sim/effects.ts";
import { hashWorld, inForce, step } from "../../../src/sim/index.ts";
import type { ProjectData } from "../../../src/sim/schema/project.ts";
import { netWorth } from "../../../src/sim/village/till.ts";
import { laneSetting } from "../../support/lanes.ts";
import { aRequest, ofKind } from "../../support/market.ts";
import { sharedProject, theProject, toMidnight, withProjects } from "../../support/projects.ts";
import { smallSetting } from "../../support/setting.ts";
import { shopSetting } from "../../support/shop.ts";
import { begin, pass } from "../../support/story.ts";

const context = { card: "pan", person: "", order: -1, request: -1 };

/** It stands, carried by `signers` neighbours and the own house. */
function standing(
  plain = shopSetting({ days: 40 }),
  id = "parcel-contract",
  over: Partial<ProjectData> = {},
  signers = 25,
) {
  const setting = withProjects(plain, [id], { buildDays: 0, needs: 2, ...over });
  const run = begin(setting);
  apply(run, { sign: id }, context);
  apply(run, { signers, of: id }, context);
  pass(run, 1);
  return { run, setting, project: theProject(run, id) };
}

const drift = (bp: number) => [bp, bp, bp, bp, bp, bp] as ProjectData["signBp"];
const keep = (over: Partial<ProjectData["keep"]>): ProjectData["keep"] => ({
  trialDays: 0,
  least: 1,
  ordersBp: drift(0),
  driftBp: drift(0),
  ...over,
});

describe("a project that stands", () => {
  test("makes parcels cheaper for everybody, signed or not", () => {
    const { run, setting, project } = standing();
    expect(project.state).toBe("stands");
    const was = setting.village?.shops?.parcel ?? 0;
    expect(inForce(run.world, setting).village?.shops?.parcel).toBeLessThan(was);
    toMidnight(run);
    const parcels = run.world.market?.shops.filter((s) => s.squeeze === 0).map((s) => s.parcel) ?? [];
    expect(parcels.length).toBeGreaterThan(0);
    expect(parcels.every((fen) => fen === 510)).toBe(true);
  });

  test("is kept up by those who signed, each from its own till, on Sundays", () => {
    const { run, project } = standing(shopSetting({ days: 40 }), "parcel-contract", {
      upkeep: 5000,
      keep: keep({}),
    });
    const paid = project.paid;
    const keys = new Set(project.signers.map((s) => s.house));
    pass(run, 7 * 24 - run.world.hour);
    const before = new Map(run.world.market?.shops.map((s) => [s.id, s.books.invested]));
    expect(before.size).toBeGreaterThan(0);
    expect(project.paid).toBe(paid + 5000);
    for (const s of run.world.market?.shops ?? [])
      if (!s.guest) expect(s.books.invested > 0).toBe(keys.has(s.id));
  });

  test("loses the houses whose orders fell below what they had a month ago", () => {
    const { run, project } = standing(shopSetting({ days: 40 }), "parcel-contract", {
      keep: keep({ ordersBp: drift(9000) }),
    });
    const signed = project.signers.length;
    for (const s of project.signers.slice(0, 10)) s.now = s.before = 100_000;
    const facts = toMidnight(run);
    const [left] = ofKind(facts, "projectLeft");
    expect(left).toBeDefined();
    expect(project.left).toBe(1 + (left?.more ?? 0));
    expect(project.signers).toHaveLength(signed - project.left);
    expect(left?.stay).toBe(project.signers.length + 1);
  });

  test("tempts to ride free the more, the more do; names on the board hold them back", () => {
    const gone = (riders: number, named: boolean) => {
      let n = 0;
      for (let seed = 1; seed <= 12; seed++) {
        const setting = withProjects(shopSetting({ days: 40 }), ["parcel-contract"], {
          buildDays: 0,
          needs: 2,
          keep: keep({ driftBp: drift(6000) }),
        });
        const run = begin(setting, seed);
        apply(run, { sign: "parcel-contract" }, context);
        apply(run, { signers: 39 - riders, of: "parcel-contract" }, context);
        pass(run, 1);
        theProject(run, "parcel-contract").named = named;
        pass(run, 7 * 24 - run.world.hour);
        n += theProject(run, "parcel-contract").left;
      }
      return n;
    };
    const [few, many, held] = [gone(5, false), gone(25, false), gone(25, true)];
    expect(few / 34).toBeLessThan(many / 14);
    expect(held).toBeLessThan(many);
    expect(many).toBeGreaterThan(12);
  });

  test("falls when too few carry it, and what it changed is undone", () => {
    const { run, setting, project } = standing();
    apply(run, { signers: -10, of: "parcel-contract" }, context);
    const facts = toMidnight(run);
    expect(project.state).toBe("stands");
    apply(run, { signers: -3, of: "parcel-contract" }, context);
    facts.push(...pass(run, 24));
    expect(ofKind(facts, "projectFell")).toHaveLength(1);
    expect(project.state).toBe("fell");
    expect(ofKind(facts, "ruleRevoked")).toEqual([
      { kind: "ruleRevoked", rule: "parcels-by-contract", by: "parcel-contract" },
    ]);
    expect(inForce(run.world, setting)).toBe(setting);
  });
});

describe("what only those who sign get", () => {
  test("comes to the own house when it stands: no beds above the machines, a second way out", () => {
    const { run } = standing(laneSetting(), "fire-wall");
    expect(run.world.house).toMatchObject({ beds: 0, exits: 2 });
    expect(run.world.books.other).toBe(sharedProject("fire-wall").share);
  });

  test("does not come to a house that rides free, but to one that signs later and pays at once", () => {
    const setting = withProjects(laneSetting(), ["fire-wall"], { buildDays: 0, needs: 2 });
    const run = begin(setting);
    apply(run, { propose: "fire-wall" }, context);
    apply(run, { signers: 10, of: "fire-wall" }, context);
    pass(run, 1);
    expect(run.world.house.beds).toBe(3);
    expect(step(run.world, setting, { kind: "sign", project: "fire-wall", shares: 1 }).facts).toContainEqual({
      kind: "projectPaid",
      project: "fire-wall",
      fen: sharedProject("fire-wall").share,
    });
    pass(run, 1);
    expect(run.world.house.beds).toBe(0);
  });

  test("training makes the hands of those who signed better, the neighbours' too", () => {
    const setting = withProjects(laneSetting(), ["training-room"], { buildDays: 0, needs: 2 });
    const run = begin(setting);
    const skills = run.world.sewing?.houses.map((h) => h.skill) ?? [];
    const own = run.world.people.map((p) => p.skill[1]);
    apply(run, { sign: "training-room" }, context);
    apply(run, { signers: 8, of: "training-room" }, context);
    pass(run, 1);
    const taught = new Set(theProject(run, "training-room").signers.map((s) => s.house));
    run.world.sewing?.houses.forEach((h, i) => {
      expect(h.skill - (skills[i] ?? 0)).toBe(taught.has(i) ? 400 : 0);
    });
    expect(run.world.people.map((p) => p.skill[1])).toEqual(own.map((s) => s + 300));
    apply(run, { signers: -8, of: "training-room" }, context);
    pass(run, 1);
    expect(run.world.sewing?.houses.map((h) => h.skill)).toEqual(skills);
  });
});

describe("what signing binds to", () => {
  test("a rate table: neighbours who signed bid no lower, the others as before", () => {
    for (const plain of [laneSetting(), smallSetting({ level: { moreRivals: 20 } })]) {
      const { run, project } = standing(plain, "rate-table-signed", { keep: keep({}) }, 20);
      pass(run, 12);
      const bound = new Set(project.signers.map((s) => s.house));
      let [in_, out] = [0, 0];
      for (let i = 0; i < 20; i++) {
        pass(run, 24);
        for (const r of run.world.requests)
          for (const bid of r.bids) {
            if (bid.at > run.world.hour || bid.at < 24) continue;
            const low =
              bid.price - r.cloth < Math.min(r.ceiling - r.cloth, Math.round(r.standard * 1.15)) - 10;
            if (bound.has(bid.rival)) {
              in_++;
              expect(low, `house ${bid.rival}`).toBe(false);
            } else if (low) out++;
          }
        if (run.world.card || run.world.reckoning) break;
      }
      expect(in_).toBeGreaterThan(3);
      expect(out).toBeGreaterThan(0);
    }
  });

  test("a bid of the own house under the table is seen by all at once", () => {
    const { run, setting } = standing(smallSetting({ level: { moreRivals: 20 } }), "rate-table-signed");
    const request = aRequest(run, { standard: 400, cloth: 1000, ceiling: 1700 });
    const { regard } = run.world;
    const fair = step(run.world, setting, { kind: "bid", request: 900, price: 1000 + 460, hours: 40 });
    expect(ofKind(fair.facts, "projectBroken")).toEqual([]);
    const low = step(run.world, setting, { kind: "bid", request: request.id, price: 1000 + 450, hours: 40 });
    expect(ofKind(low.facts, "projectBroken")).toEqual([
      { kind: "projectBroken", project: "rate-table-signed" },
    ]);
    expect(run.world.regard).toBe(regard - 60);
  });

  test("dark nights: nobody who signed is awake at three", () => {
    const plain = laneSetting({ rules: [{ path: "sewing.loadBp", value: 20_000 }] });
    const { run, project } = standing(plain, "one-bid", { keep: keep({}) }, 15);
    pass(run, 4 * 24);
    const bound = new Set(project.signers.map((s) => s.house));
    const lit = run.world.rivals.flatMap((r, i) => (r.lit ? [i] : []));
    expect(lit.length).toBeGreaterThan(0);
    expect(lit.filter((i) => bound.has(i))).toEqual([]);
  });

  test("one bid: those who signed never stand against each other, nor against the own house", () => {
    const { run, project } = standing(laneSetting(), "one-bid", { keep: keep({}) }, 20);
    const bound = new Set(project.signers.map((s) => s.house));
    /** Most of them that bid on one request posted within the next two days. */
    const mostOnOne = () => {
      const from = run.world.hour;
      const found = new Map<number, number>();
      for (let i = 0; i < 48; i++) {
        pass(run, 1);
        for (const r of run.world.requests)
          if (r.postedAt > from) found.set(r.id, r.bids.filter((b) => bound.has(b.rival)).length);
      }
      expect(found.size).toBeGreaterThan(3);
      return Math.max(...found.values());
    };
    pass(run, 24);
    expect(mostOnOne()).toBe(0);
    step(run.world, run.setting, { kind: "leaveProject", project: "one-bid" });
    expect(mostOnOne()).toBe(1);
  });

  test("a table among shops: who signed presses neither cloth nor rate", () => {
    const poor = { rules: { ownerNeed: 400_000 }, days: 40 };
    const { run, project } = standing(shopSetting(poor), "rate-table-signed", { keep: keep({}) }, 15);
    for (let i = 0; i < 5; i++) toMidnight(run);
    const bound = new Set(project.signers.map((s) => s.house));
    for (const s of run.world.market?.shops ?? []) if (bound.has(s.id)) expect(s.squeeze).toBe(0);
    expect(run.world.market?.shops.some((s) => s.squeeze > 0)).toBe(true);
  });
});

describe("how the lanes see the house", () => {
  test("follows its deeds a little every day, and falls at once when a name is taken off", () => {
    const { run, setting } = standing();
    run.world.regard = 480;
    toMidnight(run);
    expect(run.world.regard).toBe(483);
    step(run.world, setting, { kind: "leaveProject", project: "parcel-contract" });
    expect(run.world.regard).toBe(363);
    apply(run, { regard: 17 }, context);
    expect(run.world.regard).toBe(380);
  });

  test("is no more than that of one of many for doing no harm; who carries what stands is better known", () => {
    const { run, setting } = standing();
    run.world.regard = 499;
    toMidnight(run);
    expect(run.world.regard).toBe(501);
    toMidnight(run);
    expect(run.world.regard).toBe(502);
    step(run.world, setting, { kind: "leaveProject", project: "parcel-contract" });
    run.world.regard = 499;
    toMidnight(run);
    toMidnight(run);
    expect(run.world.regard).toBe(500);
  });

  test("is no number of a level without projects, and changes no hash there", () => {
    const run = begin(smallSetting());
    apply(run, { regard: 50 }, context);
    apply(run, { sign: "cable-lift" }, context);
    pass(run, 30);
    expect(run.world.regard).toBe(-1);
    expect(run.world.projects).toEqual([]);
    const other = begin(smallSetting());
    pass(other, 30);
    expect(hashWorld(run.world)).toBe(hashWorld(other.world));
  });
});

test("a neighbour pays its share out of its own till", () => {
  const setting = withProjects(laneSetting(), ["warehouse"], { buildDays: 0, needs: 2, share: 70_000 });
  const run = begin(setting);
  const before = run.world.sewing?.houses.map(netWorth) ?? [];
  apply(run, { propose: "warehouse" }, context);
  apply(run, { signers: 5, of: "warehouse" }, context);
  pass(run, 1);
  const keys = theProject(run, "warehouse").signers.map((s) => s.house);
  run.world.sewing?.houses.forEach((h, i) => {
    expect(netWorth(h) - (before[i] ?? 0)).toBe(keys.includes(i) ? -70_000 : 0);
  });
});
