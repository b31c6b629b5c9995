/** The house as its sheet shows it: what is wrong, what could be done, what the lanes have done, when somebody comes. */
import type { Refusal } from "../commands/types.ts";
import { div } from "../fixed.ts";
import { faultsOf } from "../safety/house.ts";
import { builtShare } from "../safety/lanes.ts";
import { priceOf, refuseWorks } from "../safety/works.ts";
import type { Setting } from "../setting.ts";
import { HOUSE_FAULTS, type HouseFault, type Visit, type Works, type World } from "../state.ts";

export interface MeasureView {
  id: string;
  fen: number;
  days: number;
  /** hours of these days without a machine; [0, 0] none */
  stands: readonly [number, number];
  weekly: number;
  /** hours of the board that fall under the sheets, all people together */
  hoursStill: number;
  done: boolean;
  refusal: Refusal | undefined;
}

export interface SafetyView {
  faults: { id: HouseFault; wrong: boolean }[];
  beds: number;
  exits: number;
  sockets: number;
  works: Works | null;
  measures: MeasureView[];
  /** hour somebody comes next as far as the house knows, -1 nobody has said so */
  nextVisit: number;
  every: number;
  /** doors the second walk has time for; 0 once it is over */
  doors: number;
  fine: number;
  visits: readonly Visit[];
  sealedAt: number;
  hidden: boolean;
  /** paid for the house alone, and as shares with others */
  spent: number;
  fined: number;
  weekly: number;
  /** spent on it for each piece delivered since the first hour, fen; -1 nothing delivered */
  perPiece: number;
  /** bp of the lanes in order, and houses behind a strip */
  builtBp: number;
  lanesSealed: number;
  lostTo: number;
  /** fen a piece by which those who had not built were cheaper, on average */
  lostPer: number;
}

/** The first walk is known once it is announced; the second to whoever got a date. */
export function nextVisit(world: World, setting: Setting): number {
  const rules = setting.level.safety?.inspection;
  if (!rules || world.hour < rules.announceAt) return -1;
  if (world.hour < rules.visits[0]) return rules.visits[0];
  const last = world.safety?.visits.at(-1);
  return world.hour < rules.visits[1] && last && last.verdict !== "clean" ? rules.visits[1] : -1;
}

/** Hours the board gives all people together while sheets lie over the machines. */
function hoursStill(world: World, days: number, [from, to]: readonly [number, number]): number {
  let hours = 0;
  for (const p of world.people) {
    if (p.gone >= 0) continue;
    for (let clock = from; clock < to; clock++) if (p.plan[clock] !== 0) hours++;
  }
  return hours * days;
}

/** Fen paid for projects that leave fewer beds above machines. */
function paidTogether(world: World, setting: Setting): number {
  let fen = 0;
  for (const project of world.projects) {
    const { gains = [] } = setting.projects?.find((p) => p.id === project.id) ?? {};
    if (gains.some((effect) => "beds" in effect)) fen += project.paid;
  }
  return fen;
}

/** Beds, doors, sockets, what could be done about them and who comes when; undefined where the level says nothing about it. */
export function safetyView(world: World, setting: Setting): SafetyView | undefined {
  const { safety, house } = world;
  const data = setting.level.safety;
  if (!safety || !data) return undefined;
  const wrong = faultsOf(world, setting);
  const paid = safety.spent + paidTogether(world, setting);
  const delivered = world.orders.reduce((sum, o) => sum + o.shipped, 0);
  return {
    faults: HOUSE_FAULTS.map((id) => ({ id, wrong: wrong.includes(id) })),
    beds: house.beds,
    exits: house.exits,
    sockets: house.sockets ?? 0,
    works: safety.works,
    measures: data.measures.map((m) => {
      const { fen, days } = priceOf(safety, m);
      const stands = m.stands ?? ([0, 0] as const);
      return {
        id: m.id,
        fen,
        days,
        stands,
        weekly: m.weekly ?? 0,
        hoursStill: hoursStill(world, days, stands),
        done: safety.done.includes(m.id),
        refusal: refuseWorks(world, setting, m.id),
      };
    }),
    nextVisit: nextVisit(world, setting),
    every: data.inspection?.every ?? 0,
    doors: data.inspection && world.hour < data.inspection.visits[1] ? data.inspection.doors : 0,
    fine: data.inspection?.fine ?? 0,
    visits: safety.visits,
    sealedAt: safety.sealedAt,
    hidden: house.beds > 0 && safety.hiddenUntil > world.hour,
    spent: paid,
    fined: safety.fined,
    weekly: safety.weekly,
    perPiece: delivered > 0 ? div(paid, delivered) : -1,
    builtBp: builtShare(world),
    lanesSealed: safety.sealed.length,
    lostTo: safety.lostTo,
    lostPer: safety.lostTo > 0 ? div(safety.lostFen, safety.lostTo) : 0,
  };
}
