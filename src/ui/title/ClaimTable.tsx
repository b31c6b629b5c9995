/** A run that is not replayed here, as its code tells it: level, ending, four ledgers, marked as checked by nobody. */
import { useEffect, useState } from "react";
import { createWords, type Words } from "../../i18n/index.ts";
import type { NotReplayed, RunHead } from "../../runcode/types.ts";
import { useServices } from "../context.ts";
import { change, count } from "../format.ts";
import { TitleIcon } from "../icons/TitleIcon.tsx";

const INDICES = ["people", "platform", "village"] as const;

interface Props {
  readonly head: RunHead;
  readonly why: NotReplayed;
}

export default function ClaimTable({ head, why }: Props) {
  const { words, levelWords } = useServices();
  const { t, has, language } = words;
  const { level, claim, endHour } = head;
  const [names, setNames] = useState<Words | null>(null);
  useEffect(() => {
    let isGone = false;
    levelWords(level, language).then(
      (texts) => isGone || setNames(createWords(language, texts)),
      () => isGone || setNames(createWords(language)),
    );
    return () => {
      isGone = true;
    };
  }, [levelWords, level, language]);
  // The words come with the whole catalogue, a moment after the title.
  if (names === null || !has("code.verdict.otherLevel")) return null;
  const named = (key: string, other: string) => (names.has(key) ? names.t(key) : other);
  const rows = [
    ["level", t("store.claim.level"), named(`level.${level}.title`, level)],
    [
      "ending",
      t("store.claim.ending"),
      claim.ending === ""
        ? t("store.claim.going", { day: Math.floor(endHour / 24) + 1 })
        : named(`endings.${claim.ending}.name`, claim.ending),
    ],
    ["money", t("debrief.whatIf.ledgers.money"), change(language, claim.money)],
    ...INDICES.map((id) => [
      id,
      t(`debrief.whatIf.ledgers.${id}`),
      t("store.claim.index", { n: count(language, claim[id]) }),
    ]),
  ];
  return (
    <section className="slip claim" data-lamp="" aria-labelledby="claim-title">
      <h3 id="claim-title">{t("store.claim.title")}</h3>
      <p className="cap">
        <TitleIcon name="warning" size={16} />{" "}
        {t(`code.verdict.${why.kind}`, why.kind === "otherRules" ? { rules: why.rules } : {})}
      </p>
      <dl>
        {rows.map(([id, name, value]) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd className="num">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
