/** The promise book: what was given to whom, what may be given, what came of it. Nothing enforces it. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { PromiseData, PromiseEntry } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { Act } from "../parts/Act.tsx";
import { Sheet } from "../play/Sheet.tsx";

export default function PromisesSheet() {
  const say = useSay();
  const { world, setting } = useRun();
  const given = new Set(world.promises.map((entry) => entry.id));
  const offered = setting.promises.filter((it) => !given.has(it.id) && setting.level.offered.includes(it.id));
  const open = world.promises.filter((entry) => entry.state === "open");
  const past = world.promises.filter((entry) => entry.state !== "open");
  const data = (entry: PromiseEntry) => setting.promises.find((it) => it.id === entry.id);
  return (
    <Sheet title={say.t("ui.promises.title")} lead={say.t("ui.promises.lead")}>
      <section>
        <h2>{say.t("ui.promises.open")}</h2>
        {open.length === 0 && <p>{say.t("ui.promises.none")}</p>}
        <ul className="promises">
          {open.map((entry) => (
            <li key={entry.id} className="slip">
              <Words promise={data(entry)} />
              <p className="cap">
                {say.t("ui.promises.since", { time: say.moment(entry.givenAt) })}
                {entry.held > 0 && ` · ${say.t("ui.promises.held", { n: entry.held })}`}
              </p>
              <TakeBack id={entry.id} />
            </li>
          ))}
        </ul>
      </section>
      {offered.length > 0 && (
        <section>
          <h2>{say.t("ui.promises.offered")}</h2>
          <ul className="promises">
            {offered.map((promise) => (
              <li key={promise.id} className="slip">
                <Words promise={promise} />
                <Act command={{ kind: "give", promise: promise.id }}>
                  <Icon name="handshake" />
                  {say.t("ui.promises.give")}
                </Act>
              </li>
            ))}
          </ul>
        </section>
      )}
      {past.length > 0 && (
        <section>
          <h2>{say.t("ui.promises.past")}</h2>
          <ul className="promises">
            {past.map((entry) => (
              <li key={entry.id} className={`slip${entry.state === "broken" ? " hatched" : ""}`}>
                <Words promise={data(entry)} />
                <p>
                  <b className="badge">
                    <Icon name={entry.state === "kept" ? "check" : "x"} size={16} />
                    {say.t(`ui.promises.state.${entry.state}`)}
                  </b>{" "}
                  <span className="cap">{say.moment(entry.endedAt)}</span>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Sheet>
  );
}

function Words({ promise }: { readonly promise: PromiseData | undefined }) {
  const say = useSay();
  const { world } = useRun();
  if (promise === undefined) return null;
  // Shared promises name people of every level; here only those of this one can remember.
  const known = promise.remembers.filter(
    (id) => world.people.some((p) => p.id === id) || id in world.outside,
  );
  return (
    <>
      <p className="head">{say.t(`promises.${promise.id}.text`)}</p>
      <p className="cap">
        {say.t("ui.promises.to", { name: say.name(promise.to) })} ·{" "}
        {say.t("ui.promises.remember", { names: say.list(known.map(say.name)) })}
      </p>
    </>
  );
}

function TakeBack({ id }: { readonly id: string }) {
  const say = useSay();
  const [isSure, setSure] = useState(false);
  if (!isSure)
    return (
      <Button className="btn btn-quiet" onPress={() => setSure(true)}>
        {say.t("ui.promises.takeBack")}
      </Button>
    );
  return (
    <p>
      {say.t("ui.promises.takeSure")}{" "}
      <Act command={{ kind: "takeBack", promise: id }}>{say.t("ui.promises.takeBack")}</Act>
    </p>
  );
}
