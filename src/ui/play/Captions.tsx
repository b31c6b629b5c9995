/** Sounds in words, at the bottom, when switched on. Visible, not spoken: a screen reader has the log. */
import { useEffect, useState } from "react";
import { type Captions as CaptionTexts, captionsOf, cuesOfStep, isFast } from "../../cues/index.ts";
import { createWords } from "../../i18n/index.ts";
import { machines } from "../../store/index.ts";
import { useGame, useRun, useServices } from "../context.ts";

const SHOWN_MS = 4000;

export function Captions() {
  const { words } = useServices();
  const isOn = useGame((state) => state.settings.captions);
  const running = useGame(machines);
  const { facts, revision, setting, world } = useRun();
  const fast = useGame((state) => isFast(state.clock));
  const [texts, setTexts] = useState<CaptionTexts | null>(null);
  const [line, setLine] = useState("");
  useEffect(() => {
    if (isOn) captionsOf(words.language).then(setTexts, () => setTexts(null));
  }, [isOn, words.language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a revision is what makes the same facts new
  useEffect(() => {
    const cue = texts === null ? undefined : cuesOfStep({ facts, world, setting }, fast)[0];
    if (texts === null || cue === undefined) return;
    setLine(createWords(words.language, texts).t(cue.caption, { count: Math.max(1, running.lockstitch) }));
    const timer = setTimeout(() => setLine(""), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [revision, texts]);
  if (!isOn || line === "") return null;
  return <p className="captions">{words.t("ui.caption", { text: line })}</p>;
}
