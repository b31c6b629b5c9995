/** What somebody asked to be different, ticked by what the run has written down. */
import { askedList } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";

export function AskedList() {
  const say = useSay();
  const { world, setting } = useRun();
  const list = askedList(world, setting);
  if (list === undefined) return null;
  return (
    <section className="end-asked">
      <h2>{say.t("ending.asked", { name: say.fullName(list.who) })}</h2>
      <ul className="lines faults">
        {list.items.map(({ id, met }) => (
          <li key={id}>
            <Icon name={met ? "check" : "hourglass-medium"} />
            <span>
              {say.t(`level.${setting.level.id}.asked.${id}`)}{" "}
              <span className="cap">{say.t(met ? "ending.askedYes" : "ending.askedNo")}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
