/** Every machine: who sits there, how worn it is, and its service. */
import { useRun, useSay } from "../context.ts";
import { Act } from "../parts/Act.tsx";
import { Figure } from "../parts/Figure.tsx";
import { Sheet } from "../play/Sheet.tsx";
import { stationName } from "../tell.ts";
import { queueText } from "./queueText.ts";

export default function MachinesSheet() {
  const say = useSay();
  const { world, setting } = useRun();
  const { serviceCost, serviceAfter } = setting.regime.house;
  return (
    <Sheet title={say.t("ui.machines.title")} lead={queueText(say, world)}>
      <ul className="lines machines">
        {world.stations.map((station, index) => {
          const name = stationName(say, world, index);
          const who = world.people.find((p) => p.activity === "work" && p.station === index);
          const isStuck = station.jamUntil > world.hour;
          return (
            <li key={name}>
              <b>{name}</b>
              <span className={isStuck ? "late" : ""}>
                {isStuck
                  ? say.t("ui.machines.jam", { time: say.moment(station.jamUntil) })
                  : station.lentUntil > world.hour
                    ? say.t("ui.machines.lent", { time: say.moment(station.lentUntil) })
                    : who === undefined
                      ? say.t("ui.machines.runs")
                      : say.t("ui.machines.whoSits", { name: say.name(who.id) })}
              </span>
              <Figure
                value={say.t("ui.machines.wear", { n: say.count(station.wear) })}
                title={name}
                text={say.t("ui.machines.due", { n: serviceAfter })}
                number="regime.house.serviceAfter"
              />
              <Act command={{ kind: "service", station: index }} quiet>
                {say.t("ui.machines.service", { money: say.money(serviceCost) })}
              </Act>
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
