/**
 * The debrief of every level says what happened: its figures are counted here a second time, by another way, from the facts
 * and hours of a replay of the run's own code.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { botOf, play } from "../../src/bots/index.ts";
import { rowOf } from "../../src/classroom/index.ts";
import { type Content, settingOf } from "../../src/content/index.ts";
import {
  type Figures,
  figuresOf,
  filmRun,
  hoursPage,
  onePiece,
  promiseRows,
  promptsFor,
  runSheet,
  villagePage,
} from "../../src/debrief/index.ts";
import { goOn } from "../../src/debrief/whatif/branch.ts";
import { findForks, flipped } from "../../src/debrief/whatif/forks.ts";
import { outcomeOf } from "../../src/debrief/whatif/outcome.ts";
import { createWords, loadCatalogue } from "../../src/i18n/index.ts";
import { encodeRun, isCodeError, openCode, readRun, recordOf, replay } from "../../src/runcode/index.ts";
import { createRun, type Fact, type Setting, type World } from "../../src/sim/index.ts";
import { readContent } from "../../src/tools/content-files.ts";

const LANGUAGES = ["en", "de", "zh"] as const;
/** Somebody who works long hours, somebody who keeps the law, somebody who does what the largest button says. */
const BOTS = ["always-on", "lawful", "largest-button"] as const;
const SEED = 11;

interface Told {
  readonly setting: Setting;
  /** the world as the run's own code brings it back */
  readonly world: World;
  readonly log: ReturnType<typeof play>["log"];
  readonly facts: readonly { readonly hour: number; readonly fact: Fact }[];
  readonly figures: Figures;
}

function tell(setting: Setting, bot: string): Told {
  const played = play(setting, SEED, botOf(bot)!);
  const bare = recordOf(played.world, setting, [], played.log, []);
  const run = recordOf(played.world, setting, [], played.log, replay(setting, bare).days);
  const opened = openCode(encodeRun(run, setting));
  const read = isCodeError(opened) ? opened : readRun(opened, setting);
  if (isCodeError(read)) throw new Error(read.reason);
  const facts: Told["facts"][number][] = [];
  const { world } = replay(setting, read, (now, told) => {
    for (const fact of told) facts.push({ hour: now.hour, fact });
  });
  if (world === null) throw new Error("the code does not come back");
  return { setting, world, log: played.log, facts, figures: figuresOf(world, setting) };
}

const of = <K extends Fact["kind"]>({ facts }: Told, kind: K): Extract<Fact, { kind: K }>[] =>
  facts.flatMap(({ fact }) => (fact.kind === kind ? [fact as Extract<Fact, { kind: K }>] : []));

const sum = <T>(list: readonly T[], read: (one: T) => number): number =>
  list.reduce((total, one) => total + read(one), 0);

const content: Content = readContent(undefined, false);

describe.each(content.levels.map(({ id }) => id))("%s", (level) => {
  const setting = settingOf(content, level)!;
  let runs: Told[];

  beforeAll(() => {
    runs = BOTS.map((bot) => tell(setting, bot));
  });

  test("orders, late ones, refusals, injuries and people who left are those that were reported", () => {
    for (const told of runs) {
      const { figures } = told;
      const shipped = of(told, "orderShipped");
      expect(figures.delivered).toBe(shipped.length);
      expect(figures.late).toBe(shipped.filter(({ lateHours }) => lateHours > 0).length);
      expect(figures.injuries).toBe(of(told, "hurt").length);
      expect(figures.left).toBe(of(told, "left").length);
      expect(figures.won).toBe(of(told, "bidWon").length);
    }
  });

  test("a piece’s parts add up to what the buyer paid, and those inside to what came into the house", () => {
    for (const { world, setting } of runs) {
      const piece = onePiece(world, setting);
      if (piece === undefined) {
        expect(
          sum(world.orders, ({ shipped }) => shipped) + sum(world.own?.listings ?? [], (l) => l.shipped),
        ).toBe(0);
        continue;
      }
      const inside = sum(piece.inside, ({ fen }) => fen);
      expect(inside).toBe(piece.price);
      expect(sum(piece.outside, ({ fen }) => fen) + inside).toBe(piece.online);
    }
  });

  test("hours are those of the film, hour by hour, and lit nights those with somebody at work at three", () => {
    for (const { world, setting, log, figures } of runs) {
      const camera = filmRun(setting, { seed: SEED, log, endHour: world.hour });
      while (!camera.roll(100));
      const film = camera.film();
      const page = hoursPage(world, setting);
      const worked = film.cast.map((_, i) => film.hours.filter(({ people }) => people[i] === "work").length);
      for (const [i, id] of film.cast.entries()) {
        const row = page.rows.find((one) => one.id === id);
        expect(row?.hours, id).toBe(worked[i]);
        expect(row?.longest.hours ?? 0).toBeLessThanOrEqual(24);
      }
      expect(figures.ownerHours).toBe(
        sum(
          page.rows.filter(({ owner }) => owner),
          ({ hours }) => hours,
        ),
      );
      // At three one looks in: the hour that has just passed is the one from two on.
      const lit = film.hours.filter(({ hour, working }) => hour % 24 === 2 && working > 0).length;
      expect(figures.litNights).toBe(lit);
      expect(film.hours.at(-1)?.cash).toBe(world.books.cash);
    }
  });

  test("what an hour brought is what was earned by the hours, beside the minimum wage of the rules", () => {
    for (const { world, setting } of runs) {
      const page = hoursPage(world, setting);
      expect(page.minimum).toBe(setting.regime.money.minimumHour);
      for (const row of page.rows.filter(({ owner, hours }) => !owner && hours > 0)) {
        const person = world.people.find(({ id }) => id === row.id);
        expect(Math.abs(row.hourly - (person?.earned ?? 0) / row.hours)).toBeLessThanOrEqual(1);
      }
    }
  });

  test("promises ended as was reported, at the price the level sets", () => {
    for (const told of runs) {
      const rows = promiseRows(told.world, told.setting);
      for (const { promise, state } of of(told, "promiseEnded"))
        expect(rows.find(({ id }) => id === promise)?.state).toBe(state);
      expect(rows.length).toBe(of(told, "promiseGiven").length);
    }
  });

  test("the village page counts the shops as its last day does, and nights out of the nights there were", () => {
    for (const { world, setting, figures } of runs) {
      const page = villagePage(world, setting);
      const nights = page.footprint.find(({ id }) => id === "nights");
      expect(nights?.value).toBe(figures.litNights);
      expect(nights?.of).toBe(figures.ofNights);
      if (page.paper.length > 0)
        expect(page.paper.find(({ id }) => id === "same")?.last).toBe(world.villageDays.at(-1)?.sameBp ?? 0);
    }
  });

  test("money gained is all the house has less all it owes, against the first day", () => {
    for (const { world, setting, figures } of runs) {
      const before = createRun(setting, SEED);
      const sheet = runSheet(world, setting, { hours: [] });
      expect(sheet.ledgers.money).toBe(figures.gainFen);
      expect(rowOf(world, setting).ledgers).toEqual(sheet.ledgers);
      expect(before.books.cash).toBe(setting.level.cash);
    }
  });

  test("four to six questions fit each run, with figures and words in three languages", async () => {
    for (const { world, setting, figures } of runs) {
      const prompts = promptsFor(world, setting);
      expect(prompts.length).toBeGreaterThanOrEqual(4);
      expect(prompts.length).toBeLessThanOrEqual(6);
      for (const language of LANGUAGES) {
        const words = createWords(language, content.texts[language], await loadCatalogue(language));
        for (const { id, evidence } of prompts) {
          for (const key of ["question", "paper", "aim", "likely", "then"])
            expect(words.has(`prompts.${id}.${key}`), `${language} ${id} ${key}`).toBe(true);
          for (const name of evidence) {
            expect(figures[name], `${id} ${name}`).toBeDefined();
            expect(words.has(`debrief.figures.${name}`), `${language} ${name}`).toBe(true);
          }
        }
      }
    }
  });

  test("what a flipped decision leads to comes out of a replay of its own", () => {
    const { world, log } = runs[2]!;
    const bot = botOf(BOTS[2])!;
    const run = { seed: SEED, log, endHour: world.hour };
    const search = findForks(setting, run, world, bot);
    let next = search.next();
    while (!next.done) next = search.next();
    for (const fork of next.value.slice(0, 3)) {
      const other = createRun(setting, SEED);
      goOn(other, setting, flipped(log, fork), bot, run.endHour);
      expect(outcomeOf(other, setting)).toEqual(fork.would);
    }
  });
});
