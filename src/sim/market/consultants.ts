/** The consultants' visit and its report under five headings (S63). It asks about neither hours nor pay. */
import { chance, draw, FOR } from "../draw.ts";
import { clamp, div } from "../fixed.ts";
import { spend } from "../money.ts";
import { type Run, stays } from "../run.ts";
import { workLeft } from "../select/forecast.ts";
import type { Setting } from "../setting.ts";
import { type Consult, HEADINGS, type Report, type World } from "../state.ts";

type Answer = Exclude<Consult["how"], "">;

/** Fen at once. */
export function visitCost(setting: Setting, how: Answer): number {
  const { prepareCost, stageCost } = setting.regime.matchmaker;
  return how === "prepare" ? prepareCost : how === "stage" ? stageCost : 0;
}

/** How many of the four limits a figure reaches, plus one: a grade from 1 to 5. */
const grade = (figure: number, limits: readonly [number, number, number, number]): number =>
  1 + limits.filter((limit) => figure >= limit).length;

/** Faulty pieces among a thousand that left the house, where less is better. */
function quality(world: World): number {
  let [faulty, sent] = [0, 0];
  for (const o of world.orders) {
    if (o.shippedAt < 0) continue;
    faulty += o.slipped;
    sent += o.shipped;
  }
  return grade(-div(faulty * 1000, Math.max(1, sent)), [-40, -25, -15, -8]);
}

/** Hours of open work for each pair of hands, where less is better. */
function capacity(world: World): number {
  let left = 0;
  for (const o of world.orders) if (o.state === "open") left += workLeft(o);
  const hands = world.people.filter(stays).length;
  return grade(-div(left, Math.max(1, world.pace * hands)), [-40, -28, -18, -10]);
}

/** Wear of the machines against the hours after which they want a service, bp, jammed ones as worn out. */
function equipment(world: World, setting: Setting): number {
  let wear = 0;
  const full = setting.regime.house.serviceAfter;
  for (const s of world.stations) wear += s.jamUntil > world.hour ? 2 * full : Math.min(2 * full, s.wear);
  return grade(
    -div(wear * 10_000, Math.max(1, full * world.stations.length)),
    [-12_000, -9000, -6000, -3000],
  );
}

/** Best operation of everybody, on average. */
function workforce(world: World): number {
  const here = world.people.filter(stays);
  const sum = here.reduce((total, p) => total + Math.max(...p.skill), 0);
  return grade(div(sum, Math.max(1, here.length)), [8000, 9500, 11_000, 12_500]);
}

/** What an honest visitor would write now. */
export function reportNow(world: World, setting: Setting): Report {
  return {
    quality: quality(world),
    organisation: grade(world.standing.onTimeBp, [8000, 8800, 9300, 9700]),
    capacity: capacity(world),
    equipment: equipment(world, setting),
    workforce: workforce(world),
  };
}

const pointsOf = (report: Report): number => HEADINGS.reduce((sum, h) => sum + report[h], 0);

/** Preparing costs money and everybody's hours, and leaves the machines served; staging costs money and shows another house. */
export function answerVisit(run: Run, how: Answer): void {
  const { world, setting } = run;
  if (!world.consult) return;
  world.consult.how = how;
  const fen = visitCost(setting, how);
  if (fen > 0) spend(run, "training", fen);
  if (how === "prepare") {
    for (const p of world.people)
      if (stays(p)) p.awayUntil = Math.max(p.awayUntil, world.hour + setting.regime.matchmaker.prepareHours);
    for (const s of world.stations) s.wear = 0;
  }
  run.facts.push({ kind: "visitAnswered", how, fen });
}

function staged(report: Report): Report {
  const shown = { ...report };
  for (const heading of ["organisation", "capacity", "equipment", "workforce"] as const)
    shown[heading] = clamp(report[heading] + 1, 1, 5);
  return shown;
}

/** Two people with clipboards. Whoever did not answer has declined. */
function visit(run: Run, consult: Consult): void {
  const { world, setting } = run;
  const rules = setting.regime.matchmaker;
  const { standing } = world;
  if (consult.how === "prepare" || consult.how === "stage") {
    const report = reportNow(world, setting);
    consult.caught =
      consult.how === "stage" && chance(draw(world.seed, FOR.staged, consult.visitAt), rules.stageSeenBp);
    consult.report = consult.how === "stage" && !consult.caught ? staged(report) : report;
    standing.certificate = !consult.caught && pointsOf(consult.report) >= rules.certificateFrom;
    if (consult.caught) standing.rating = Math.max(100, standing.rating - rules.stageRating);
  } else {
    consult.how = "decline";
    standing.certificate = false;
  }
  const points = consult.report ? pointsOf(consult.report) : 0;
  run.facts.push({ kind: "reportCame", points, certificate: standing.certificate, caught: consult.caught });
}

/** Announces the visit on its hour, and holds it on the other. */
export function consultants(run: Run): void {
  const { world, setting } = run;
  const data = setting.level.sewing?.consultants;
  if (!data) return;
  if (world.hour === data.announceAt) {
    world.consult = { visitAt: data.visitAt, how: "", report: null, caught: false };
    run.facts.push({ kind: "visitAnnounced", visitAt: data.visitAt });
  }
  if (world.consult && world.hour === data.visitAt) visit(run, world.consult);
}
