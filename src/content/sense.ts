/** What a level's own file must agree on with itself: names that stand for one thing only, spans that begin before they end. */
import { type LevelData, OF_PERSON, OF_PROJECT, OF_RULE } from "../sim/index.ts";
import { type ContentError, fault, type Shared } from "./types.ts";

type Named = readonly { readonly id: string }[];

/** Lists in which an id stands for one thing; those joined by a plus share their names. */
const listsOf = (level: LevelData): Readonly<Record<string, Named>> => ({
  people: level.people,
  "people+later": [...level.people, ...level.later],
  outside: level.outside,
  shops: level.shops,
  rivals: level.rivals,
  notices: level.notices,
  "village.named": level.village?.named ?? [],
  "safety.measures": level.safety?.measures ?? [],
  "fixtures.sides": level.fixtures?.sides ?? [],
  "fixtures.rounds": level.fixtures?.rounds ?? [],
  "sewing.parts": level.sewing?.parts ?? [],
});

function twice(file: string, level: LevelData): ContentError[] {
  return Object.entries(listsOf(level)).flatMap(([field, items]) =>
    items.flatMap(({ id }, i) =>
      items.findIndex((other) => other.id === id) < i
        ? [fault(file, `${field}.${i}`, "twice", { id }, false)]
        : [],
    ),
  );
}

type Span = readonly [from: number, to: number];

/** From the least to the most, from the first to the last. */
const spansOf = ({ requests, ownShop, village }: LevelData): Readonly<Record<string, Span | undefined>> => ({
  "requests.perDay": requests.perDay,
  "requests.hours": requests.hours,
  "requests.open": requests.open,
  "requests.penaltyBp": requests.penaltyBp,
  "ownShop.designDays": ownShop?.designDays,
  "village.firstHit": village?.firstHit,
  "village.sale.sign": village?.sale?.sign,
  "village.sale.cutBp": village?.sale?.cutBp,
});

function backwards(file: string, level: LevelData): ContentError[] {
  return Object.entries(spansOf(level)).flatMap(([field, span]) =>
    span && span[0] > span[1]
      ? [fault(file, field, "size", { expected: `>=${span[0]}`, received: span[1] }, false)]
      : [],
  );
}

/** The least hours between a rule change's announcement and its coming into force, as Platforms do it. */
const NOTICE_HOURS = 72;

function overnight(file: string, { notices }: LevelData): ContentError[] {
  return notices.flatMap(({ announceAt, inForceAt }, i) => {
    const first = announceAt + NOTICE_HOURS;
    const values = { expected: `>=${first}`, received: inForceAt };
    return inForceAt < first ? [fault(file, `notices.${i}.inForceAt`, "size", values, false)] : [];
  });
}

/** What the goal counts must be somebody's or something's that exists. */
function goalOf(file: string, { goal }: LevelData, shared: Shared): ContentError[] {
  const [what, shelf] = OF_RULE.includes(goal.is)
    ? (["regime", shared.variants] as const)
    : OF_PROJECT.includes(goal.is)
      ? (["project", shared.projects] as const)
      : (["person", shared.people] as const);
  const wanted = what !== "person" || OF_PERSON.includes(goal.is) || goal.is === "outside";
  if (!wanted || shelf.has(goal.of ?? "")) return [];
  return [fault(file, "goal.of", "noSuchId", { what, id: goal.of ?? "" }, false)];
}

/** Faults that no schema of single fields can see. None of them stands in the way of playing. */
export function checkSense(file: string, level: LevelData, shared: Shared): ContentError[] {
  return [
    ...twice(file, level),
    ...backwards(file, level),
    ...overnight(file, level),
    ...goalOf(file, level, shared),
  ];
}
