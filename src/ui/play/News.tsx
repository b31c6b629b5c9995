/** The log: one merged sentence an hour for those who listen, the last lines for those who look. Alerts only for what cannot wait. */
import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import type { Fact, FactKind } from "../../sim/index.ts";
import { useGame, useRun, useSay, useServices } from "../context.ts";
import { tell } from "../tell.ts";

/** What may interrupt: a dilemma, somebody hurt, an order that cannot be kept. Failed saving has its own line. */
const ALERTS = new Set<FactKind>(["cardOpened", "hurt", "orderCannotBeKept"]);
/** Told in the panels, not in the middle of the picture. */
const MINOR = new Set<FactKind>(["courierCame", "dayBegan", "nightBegan", "requestClosed"]);
const SHOWN = 2;

export function News() {
  const say = useSay();
  const { world, setting, facts, revision } = useRun();
  const isText = useGame((state) => state.settings.textMode);
  const feed = useGame((state) => state.session?.feed ?? []);
  const lines = feed
    .filter(({ fact, hour }) => isText || (hour > world.hour - 4 && !MINOR.has(fact.kind)))
    .map((entry) => ({ ...entry, text: tell(say, world, setting, entry.fact) }))
    .filter((line) => line.text !== null)
    .slice(isText ? -12 : -SHOWN);
  return (
    <section className="news" aria-label={say.t("ui.log.title")}>
      {lines.map((line) => (
        <p key={line.id}>{isText ? `${say.clock(line.hour)} ${line.text}` : line.text}</p>
      ))}
      <Spoken key="spoken" facts={facts} revision={revision} />
      <SaveTrouble />
    </section>
  );
}

/** What a screen reader hears. At four times the speed it hears one sentence a band of the day, not one an hour. */
function Spoken({ facts, revision }: { readonly facts: readonly Fact[]; readonly revision: number }) {
  const say = useSay();
  const { store } = useServices();
  const [line, setLine] = useState("");
  const [alert, setAlert] = useState("");
  const waiting = useRef<string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a revision is what makes the same facts new
  useEffect(() => {
    const { session, clock } = store.getState();
    if (session === null) return;
    const { world, setting } = session;
    const urgent = facts.find((fact) => ALERTS.has(fact.kind));
    if (urgent !== undefined) setAlert(urgentText(urgent));
    for (const fact of facts) {
      const text = tell(say, world, setting, fact);
      if (text !== null) waiting.current.push(text);
    }
    const isQuick = clock.speed === 4 || clock.toNext;
    if (waiting.current.length === 0 || (isQuick && ![6, 18, 22].includes(world.hour % 24))) return;
    const [first = "", ...more] = waiting.current;
    waiting.current = [];
    const rest = more.length > 2 ? [more[0] ?? "", say.t("ui.log.more", { n: more.length - 1 })] : more;
    setLine(say.t("ui.log.merged", { time: say.clock(world.hour), text: [first, ...rest].join(" ") }));

    function urgentText(fact: Fact): string {
      if (fact.kind === "cardOpened") return say.t(`cards.${fact.card}.title`);
      return tell(say, world, setting, fact) ?? "";
    }
  }, [revision]);
  return (
    <>
      <div role="log" aria-live="polite" className="vh">
        {line}
      </div>
      <div role="alert" className="vh">
        {alert}
      </div>
    </>
  );
}

function SaveTrouble() {
  const say = useSay();
  const { store } = useServices();
  const state = useGame(({ saves }) => saves.state);
  if (state !== "failed" && state !== "memory" && state !== "otherTab") return null;
  return (
    <p role={state === "memory" ? undefined : "alert"}>
      {say.t(`store.saves.${state}`)}
      {state === "otherTab" && (
        <Button className="btn" onPress={() => void store.getState().takeOver()}>
          {say.t("store.saves.takeOver")}
        </Button>
      )}
    </p>
  );
}
