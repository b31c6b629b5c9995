/** Machines wear with use and jam; a jam stops one station for some hours. Service makes it new again. */
import { below, draw, FOR } from "../draw.ts";
import type { Run } from "../run.ts";

export function machines(run: Run): void {
  const { world, setting } = run;
  const rules = setting.regime.house;
  for (let i = 0; i < world.stations.length; i++) {
    const s = world.stations[i];
    if (!s) continue;
    if (s.jamUntil > 0 && s.jamUntil <= world.hour) {
      s.jamUntil = 0;
      run.facts.push({ kind: "machineRuns", station: i });
    }
    // cutting tables and irons do not jam
    if (s.op !== 1 && s.op !== 2) continue;
    if (
      s.jamUntil > world.hour ||
      s.wear === 0 ||
      !world.people.some((p) => p.activity === "work" && p.op === s.op)
    )
      continue;
    const worn = s.wear > rules.serviceAfter ? 3 : 1;
    if (below(draw(world.seed, FOR.jam, i, world.hour), 1_000_000) < rules.jamPerMillion * worn) {
      s.jamUntil = world.hour + rules.jamHours;
      run.facts.push({ kind: "machineJammed", station: i, hours: rules.jamHours });
    }
  }
}
