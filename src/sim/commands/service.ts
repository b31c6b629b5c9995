/** Have one machine serviced: it runs again at once and counts as new. */
import { spend } from "../money.ts";
import type { CommandRule } from "../run.ts";

export const service: CommandRule<"service"> = {
  check(world, setting, { station }) {
    const machine = world.stations[station];
    if (!machine || (machine.op !== 1 && machine.op !== 2)) return { reason: "noSuchStation" };
    const fen = setting.regime.house.serviceCost;
    if (world.books.cash < fen) return { reason: "notEnoughCash", values: { fen } };
    return machine.wear === 0 && machine.jamUntil <= world.hour ? { reason: "nothingChanges" } : undefined;
  },
  apply(run, { station }) {
    const machine = run.world.stations[station];
    if (!machine) return;
    machine.wear = 0;
    machine.jamUntil = 0;
    spend(run, "machines", run.setting.regime.house.serviceCost);
    run.facts.push({ kind: "billPaid", what: "service", fen: run.setting.regime.house.serviceCost });
    run.facts.push({ kind: "machineServed", station });
  },
};
