/** Whether time runs, for the ear: it sets out again by itself once the phone is answered, and stands still when something comes. */
import { useEffect, useRef, useState } from "react";
import { useGame, useSay } from "../context.ts";

/** What waits for an answer. */
const SHEET = "[role=dialog], [role=alertdialog]";

export function SpokenPace() {
  const say = useSay();
  const { speed, toNext } = useGame((state) => state.clock);
  const [line, setLine] = useState({ n: 0, text: "" });
  const before = useRef("");
  const pace = toNext ? "next" : String(speed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pace is what is told
  useEffect(() => {
    const was = before.current;
    before.current = pace;
    // Whoever pressed "to the next event" knows that time runs; a card or a sheet says itself that it waits.
    if (was === "" || pace === "next" || (pace === "0" && document.querySelector(SHEET) !== null)) return;
    const text =
      pace === "0"
        ? say.t("ui.log.stands")
        : was === "0" || speed === 1
          ? say.t("ui.log.running")
          : say.t("ui.log.pace", { n: say.count(speed, speed < 1 ? 1 : 0) });
    setLine(({ n }) => ({ n: n + 1, text }));
  }, [pace]);
  return (
    <div className="vh" role="status" data-live-announcer="true">
      <span key={line.n}>{line.text}</span>
    </div>
  );
}
