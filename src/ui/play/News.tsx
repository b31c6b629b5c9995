/** The log: one merged sentence an hour for those who listen, the newest line for those who look. Alerts only for what cannot wait. */
import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import type { Fact, FactKind } from "../../sim/index.ts";
import { useGame, useRun, useSay, useServices } from "../context.ts";
import { PlatformNote } from "../host/PlatformNote.tsx";
import { keyName } from "../panels/keyName.ts";
import { tell } from "../tell.ts";
import { aim, heard } from "./ear.ts";
import { SpokenPace } from "./SpokenPace.tsx";
import { isMinor, MINOR, spoken, type Told } from "./spoken.ts";

/** What may interrupt: somebody hurt, an order that cannot be kept. A card takes the focus and says itself; failed saving has its own line. */
const ALERTS = new Set<FactKind>(["hurt", "orderCannotBeKept"]);
/** ms that a line stays, also while the clock stands; the phone keeps them all. */
const SHOWN_MS = 6000;
/** Lines of text mode. */
const MOST = 12;

export function News() {
  const say = useSay();
  const { facts, revision } = useRun();
  const isText = useGame((state) => state.settings.textMode);
  return (
    <section className="news" aria-label={say.t("ui.log.title")}>
      {isText ? <Log /> : <Newest />}
      <Spoken key="spoken" facts={facts} revision={revision} />
      <SpokenPace />
      <SaveTrouble />
      <PlatformNote />
    </section>
  );
}

/** Text mode: the last lines, each with its hour; a new day says its weekday instead. */
function Log() {
  const say = useSay();
  const { world, setting } = useRun();
  const feed = useGame((state) => state.session?.feed ?? []);
  const lines = feed
    .map(({ id, hour, fact }) => ({ id, hour, kind: fact.kind, text: tell(say, world, setting, fact) }))
    .filter(({ text }) => text !== null)
    .slice(-MOST);
  return lines.map(({ id, hour, kind, text }) => (
    <p key={id}>{kind === "dayBegan" ? text : `${say.clock(hour)} ${text}`}</p>
  ));
}

/** One line at a time, for as long as it takes to read it. */
function Newest() {
  const say = useSay();
  const { world, setting } = useRun();
  const feed = useGame((state) => state.session?.feed ?? []);
  const newest = feed.findLast(
    ({ fact }) => !MINOR.has(fact.kind) && tell(say, world, setting, fact) !== null,
  );
  const id = newest?.id ?? -1;
  const [gone, setGone] = useState(-1);
  useEffect(() => {
    const timer = setTimeout(() => setGone(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id]);
  if (newest === undefined || id <= gone || newest.hour < world.hour - 4) return null;
  return <p key={id}>{tell(say, world, setting, newest.fact)}</p>;
}
/** What is said, and how often anything has been: the same words again are said again. */
interface Line {
  readonly n: number;
  readonly text: string;
}

const SILENCE: Line = { n: 0, text: "" };
const next =
  (text: string) =>
  ({ n }: Line): Line => ({ n: n + 1, text });

/**
 * What a screen reader hears. At four times the speed it hears one sentence a band of the day, not one an hour. A dialog hides the
 * page behind it from the ear; not these two, or what happened in the hour of a card would never be heard.
 */
function Spoken({ facts, revision }: { readonly facts: readonly Fact[]; readonly revision: number }) {
  const say = useSay();
  const { store } = useServices();
  const [line, setLine] = useState(SILENCE);
  const [alert, setAlert] = useState(SILENCE);
  const waiting = useRef<Told[]>([]);
  const isFirst = useRef(true);
  /** Which keys to ask with, for whoever has not switched them off. */
  const keys = () => {
    const { keys: set, letterKeys } = store.getState().settings;
    return letterKeys ? say.t("ui.log.keys", { read: keyName(set.readAloud), help: keyName(set.help) }) : "";
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a revision is what makes the same facts new
  useEffect(() => {
    const { session, clock } = store.getState();
    if (session === null) return;
    const { world, setting } = session;
    // Whoever comes into a house hears first who they are there and what it is about.
    if (isFirst.current)
      waiting.current.push({
        hour: world.hour,
        kind: "dayBegan",
        text: say.sentences(aim(say, setting), keys()),
        isMinor: false,
      });
    isFirst.current = false;
    const urgent: string[] = [];
    for (const { fact, text } of heard(say, world, setting, facts)) {
      if (ALERTS.has(fact.kind)) urgent.push(text);
      else waiting.current.push({ hour: world.hour, kind: fact.kind, text, isMinor: isMinor(fact) });
    }
    if (urgent.length > 0) setAlert(next(say.sentences(...new Set(urgent))));
    const isQuick = world.ended === null && (clock.speed === 4 || clock.toNext);
    if (waiting.current.length === 0 || (isQuick && ![6, 18, 22].includes(world.hour % 24))) return;
    setLine(next(spoken(say, waiting.current)));
    waiting.current = [];
  }, [revision]);
  return (
    <>
      <div role="log" aria-live="polite" className="vh" data-live-announcer="true">
        <span key={line.n}>{line.text}</span>
      </div>
      <div role="alert" className="vh" data-live-announcer="true">
        <span key={alert.n}>{alert.text}</span>
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
