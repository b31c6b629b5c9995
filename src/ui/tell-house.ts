/** Messages about the house itself: the builder, who comes to look, strips on doors. */
import type { Tell } from "./teller.ts";

type Kind =
  | "worksBegan"
  | "worksDone"
  | "inspectionAnnounced"
  | "inspected"
  | "unsealed"
  | "laneBuilt"
  | "lanesSealed";

export const HOUSE: Pick<Tell, Kind> = {
  worksBegan: (f, { say }) =>
    say.t("ui.tell.safety.began", {
      name: say.t(`measures.${f.measure}.name`),
      money: say.money(f.fen),
      when: say.dated(f.until),
    }),
  worksDone: (f, { say }) => say.t("ui.tell.safety.done", { name: say.t(`measures.${f.measure}.name`) }),
  inspectionAnnounced: (f, { say }) => say.t("ui.tell.safety.announced", { when: say.dated(f.visitAt) }),
  inspected: (f, { say }) =>
    say.t(`ui.tell.safety.inspected.${f.verdict}`, { n: f.faults, money: say.money(f.fen) }),
  unsealed: (_f, { say }) => say.t("ui.tell.safety.unsealed"),
  laneBuilt: (f, { say }) => say.t("ui.tell.safety.lane", { name: say.rival(f.rival) }),
  lanesSealed: (f, { say }) => say.t("ui.tell.safety.strips", { n: f.houses }),
};
