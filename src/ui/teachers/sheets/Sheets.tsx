/** Worksheets for before, during and after each level, notes for the teacher, cards to vote with: seen here, printed from here. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { Language } from "../../../store/types.ts";
import { useServices } from "../../context.ts";
import { Icon } from "../../icons/Icon.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Pick } from "../../parts/Pick.tsx";
import type { PageProps } from "../pages.ts";
import { useLevels } from "../prepare/useLevels.ts";
import { After } from "./After.tsx";
import { Before } from "./Before.tsx";
import { During } from "./During.tsx";
import { ForTeacher } from "./ForTeacher.tsx";
import { type Sheet, useSheet } from "./useSheet.ts";
import { VotingCards } from "./VotingCards.tsx";

const PARTS = ["all", "before", "during", "after", "teacher", "cards"] as const;
type Part = (typeof PARTS)[number];

const PUPILS = { before: Before, during: During, after: After } as const;

function Shown({ sheet, part }: { readonly sheet: Sheet; readonly part: Part }) {
  if (part === "cards") return <VotingCards />;
  if (part === "teacher") return <ForTeacher sheet={sheet} />;
  const parts = part === "all" ? (["before", "during", "after"] as const) : [part];
  return parts.map((id) => {
    const Page = PUPILS[id];
    return <Page key={id} sheet={sheet} />;
  });
}

export function Sheets({ isShown }: PageProps) {
  const { words, desk } = useServices();
  const { t } = words;
  const { levels, names } = useLevels();
  const planned = (desk.lesson as { level?: string; language?: string } | null) ?? {};
  const [chosen, setLevel] = useState<string | null>(null);
  const [language, setLanguage] = useState<Language>(words.language);
  const [part, setPart] = useState<Part>("all");
  const level = chosen ?? planned.level ?? "light-at-three";
  const sheet = useSheet(level, language);
  if (!isShown) return null;
  return (
    <>
      <section className="slip teachers-slip ws-choose">
        <p>{t("teachers.ws.lead")}</p>
        <Pick
          label={t("teachers.level")}
          value={level}
          swatch={levels.find(({ id }) => id === level)?.number}
          options={levels.map(({ id, number }) => ({
            id,
            text: t("teachers.levelName", {
              number,
              title: names.has(`level.${id}.title`) ? names.t(`level.${id}.title`) : id,
            }),
          }))}
          onChange={setLevel}
        />
        <Choice<Language>
          label={t("ui.title.language")}
          value={language}
          options={[
            ["en", "English"],
            ["de", "Deutsch"],
            ["zh", "中文"],
          ]}
          onChange={setLanguage}
        />
        <Choice<Part>
          label={t("teachers.ws.part")}
          value={part}
          options={PARTS.map((id) => [id, t(`teachers.ws.parts.${id}`)])}
          onChange={setPart}
        />
        <Button className="btn btn-label" onPress={() => window.print()}>
          <Icon name="printer" />
          {t("teachers.ws.print")}
        </Button>
        {part === "cards" && <p className="cap">{t("teachers.ws.cards.lead")}</p>}
      </section>
      {sheet === null && <p role="alert">{t("teachers.ws.failed")}</p>}
      {sheet && <Shown sheet={sheet} part={part} />}
    </>
  );
}
