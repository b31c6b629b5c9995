/** After a run with an own shop: its piece adds up, the village stands beside the paper, the sheet repeats the run. */
import { describe, expect, test } from "vitest";
import { botOf, play } from "../../src/bots/index.ts";
import { daySheet, filmRun, onePiece, runSheet, villagePage } from "../../src/debrief/index.ts";
import { retell } from "../../src/debrief/whatif/branch.ts";
import { step } from "../../src/sim/index.ts";
import { everybody, giveOrder, pass, quietSetting, start } from "../support/house.ts";
import { shopSetting } from "../support/shop.ts";

const careful = botOf("careful");
if (!careful) throw new Error("no careful bot");
const setting = shopSetting({ days: 21 });
const { world, log } = play(setting, 2, careful);
const again = retell(setting, { seed: 2, log, endHour: world.hour });
const camera = filmRun(setting, { seed: 2, log, endHour: world.hour });
while (!camera.roll(500));
const film = camera.film();

describe("the piece of the own shop", () => {
  const piece = onePiece(world, setting);
  const sum = (parts: readonly { fen: number }[]) => parts.reduce((total, part) => total + part.fen, 0);

  test("is what a replay of the run gives", () => {
    expect(piece).toBeDefined();
    expect(onePiece(again, setting)).toEqual(piece);
  });

  test("adds up to what its buyers paid, its inside to what came into the house", () => {
    expect(sum(piece?.outside ?? []) + sum(piece?.inside ?? [])).toBe(piece?.online);
    expect(sum(piece?.inside ?? [])).toBe(piece?.price);
    const sent = world.own?.listings.find((l) => l.shipped === piece?.pieces);
    expect(piece?.online).toBe(Math.floor((sent?.sales ?? 0) / (sent?.shipped ?? 1)));
  });
});

describe("the village page", () => {
  test("sets the last day and the highest beside the paper’s sixty, forty and forty-five per cent", () => {
    const page = villagePage(world, setting);
    expect(page.paper.map(({ paper, source }) => [paper, source])).toEqual([
      [6000, "S70"],
      [4000, "S70"],
      [4500, "S66"],
    ]);
    const same = page.days.map((day) => day.sameBp);
    expect(page.paper[0]?.other).toBe(Math.max(...same));
    expect(page.paper[0]?.last).toBe(same.at(-1));
    expect(villagePage(again, setting)).toEqual(page);
  });

  test("says in a level without shops what the house left: nights, bids, orders let down", () => {
    const quiet = quietSetting();
    const house = start(quiet);
    everybody(house, quiet, 8, 20);
    const order = giveOrder(house, quiet, 600);
    pass(house, quiet, 30);
    expect(step(house, quiet, { kind: "cancel", order: order.id }).refusal).toBeUndefined();
    const page = villagePage(house, quiet);
    expect(page.paper).toEqual([]);
    expect(page.footprint.map(({ id }) => id)).toEqual(["nights", "bids", "letDown"]);
    expect(page.footprint[2]).toMatchObject({ value: house.tally.letDown });
    expect(house.tally.letDown).toBe(1);
  });
});

describe("the sheet", () => {
  test("has a line a day whose hours add up to each person’s", () => {
    const rows = daySheet(world, film);
    for (const { id, hours } of world.people)
      expect(rows.reduce((sum, row) => sum + Number(row[`hours_${id}`]), 0)).toBe(hours);
    expect(rows.at(-1)?.cash_fen).toBe(world.books.cash);
    expect(rows[0]?.same_product_bp).toBe(world.villageDays[0]?.sameBp);
  });

  test("is plain data without free text, the same from a replay", () => {
    const sheet = runSheet(world, setting, film);
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
    expect(runSheet(again, setting, film)).toEqual(sheet);
    expect(sheet.run).toMatchObject({ seed: 2, level: setting.level.id, ending: world.ended?.id ?? "" });
  });
});
