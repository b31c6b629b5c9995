/** Effects on the state of the house and of the lanes. In a level that says nothing about it they do nothing. */
import type { Run } from "../run.ts";
import { laneBuilds, laneBuiltWith } from "../safety/lanes.ts";
import { beginWorks, refuseWorks } from "../safety/works.ts";
import { isOpen } from "../village/orders/house.ts";
import type { Doings } from "./types.ts";

/** The named house first, then by address; those that have built already are not asked. */
function lanesBuild(run: Run, count: number, first: string): void {
  const { safety, sewing, rivals } = run.world;
  const rules = run.setting.level.safety?.lanes;
  if (!safety || !sewing || !rules) return;
  const named = rivals.findIndex((r) => r.id === first);
  const waiting = sewing.houses
    .filter((h) => isOpen(h) && !safety.built.includes(h.id))
    .sort((a, b) => Number(b.id === named) - Number(a.id === named) || a.lot - b.lot);
  for (const h of waiting.slice(0, count)) laneBuilds(run, rules, h, safety.priceBp);
}

type Word =
  | "build"
  | "builder"
  | "hideBeds"
  | "deny"
  | "grace"
  | "lanesBuild"
  | "signersBuild"
  | "sockets"
  | "weekly";

export const SAFETY: Doings<Word> = {
  build(run, { build }) {
    if (!refuseWorks(run.world, run.setting, build)) beginWorks(run, build);
  },
  builder({ world: { safety } }, { builder, daysLess }) {
    if (!safety) return;
    safety.priceBp = builder;
    safety.daysLess = daysLess;
  },
  hideBeds({ world: { safety, hour } }, { hideBeds }) {
    if (safety) safety.hiddenUntil = hour + hideBeds;
  },
  deny({ world: { safety } }) {
    if (safety) safety.denied = true;
  },
  grace({ world: { safety } }) {
    if (safety) safety.grace = true;
  },
  lanesBuild(run, { lanesBuild: count, first }) {
    lanesBuild(run, count, first ?? "");
  },
  signersBuild(run, { signersBuild: project }) {
    const signed = run.world.projects.find((p) => p.id === project)?.signers ?? [];
    for (const { house } of signed) laneBuiltWith(run, house);
  },
  sockets({ world: { house } }, { sockets }) {
    if (house.sockets !== undefined) house.sockets = Math.min(12, Math.max(0, house.sockets + sockets));
  },
  weekly({ world: { safety } }, { weekly }) {
    if (safety) safety.weekly = Math.max(0, safety.weekly + weekly);
  },
};
