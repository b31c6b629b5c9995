/** Messages about what the village agrees on and builds together. */

import { OWN_HOUSE } from "../sim/index.ts";
import type { Tell, Teller } from "./teller.ts";

type Kind =
  | "ruleAgreed"
  | "ruleRevoked"
  | "projectProposed"
  | "projectSigned"
  | "numberSet"
  | "tableSat"
  | "projectJoined"
  | "projectPaid"
  | "projectQuit"
  | "projectBegan"
  | "projectStands"
  | "projectLapsed"
  | "projectLeft"
  | "projectFell"
  | "payersNamed"
  | "projectBroken";

const nameOf = ({ say }: Teller, id: string): string => say.t(`projects.${id}.name`);

export const PROJECTS: Pick<Tell, Kind> = {
  ruleAgreed: (f, { say }) =>
    say.t(f.strengthBp < 10_000 ? "ui.tell.rules.agreedPart" : "ui.tell.rules.agreed", {
      rule: say.t(`regimes.${f.rule}.name`),
      about: say.t(`regimes.${f.rule}.about`),
      percent: say.percent(f.strengthBp),
    }),
  ruleRevoked: (f, { say }) => say.t("ui.tell.rules.revoked", { rule: say.t(`regimes.${f.rule}.name`) }),
  projectProposed: (f, teller) =>
    teller.say.t(f.by === OWN_HOUSE ? "ui.tell.projects.proposedOwn" : "ui.tell.projects.proposed", {
      project: nameOf(teller, f.project),
      n: f.needs,
    }),
  projectSigned: (f, teller) =>
    teller.say.t("ui.tell.projects.signed", {
      project: nameOf(teller, f.project),
      name: teller.say.rival(f.house),
      n: f.more,
      signed: f.signed,
      needs: f.needs,
    }),
  numberSet: (f, teller) =>
    teller.say.t("ui.tell.projects.number", {
      project: nameOf(teller, f.project),
      percent: teller.say.percent(f.floorBp),
    }),
  tableSat: (f, { say }) =>
    say.t("ui.tell.projects.sat", {
      n: f.sitting,
      of: f.of,
      there: f.there,
      content: f.content,
      empty: f.empty,
    }),
  projectJoined: null,
  projectPaid: (f, teller) =>
    teller.say.t("ui.tell.projects.paid", {
      project: nameOf(teller, f.project),
      money: teller.say.money(f.fen),
    }),
  projectQuit: null,
  projectBegan: (f, teller) =>
    f.days > 0
      ? teller.say.t("ui.tell.projects.began", { project: nameOf(teller, f.project), n: f.days })
      : "",
  projectStands: (f, teller) =>
    teller.say.t("ui.tell.projects.stands", {
      project: nameOf(teller, f.project),
      houses: f.houses,
      riders: f.riders,
    }),
  projectLapsed: (f, teller) =>
    teller.say.t("ui.tell.projects.lapsed", {
      project: nameOf(teller, f.project),
      signed: f.signed,
      needs: f.needs,
    }),
  projectLeft: (f, teller) =>
    teller.say.t("ui.tell.projects.left", {
      project: nameOf(teller, f.project),
      name: teller.say.rival(f.house),
      n: f.more,
      stay: f.stay,
    }),
  projectFell: (f, teller) =>
    teller.say.t("ui.tell.projects.fell", { project: nameOf(teller, f.project), n: f.houses }),
  payersNamed: (f, teller) =>
    teller.say.t("ui.tell.projects.named", { project: nameOf(teller, f.project), n: f.offended }),
  projectBroken: (f, teller) =>
    teller.say.t("ui.tell.projects.broken", { project: nameOf(teller, f.project) }),
};
