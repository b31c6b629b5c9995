/** Who copied whom, day by day; first those that touch the own house. */
import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { type Copy, lineageOf, type Named } from "../../../debrief/index.ts";
import { OWN_HOUSE } from "../../../sim/index.ts";
import { useRun, useSay } from "../../context.ts";
import type { Say } from "../../say.ts";
import { lookText } from "../../shop/lookWords.ts";
import { Swatch } from "../../shop/Swatch.tsx";
import { useFilm } from "../film/useFilm.ts";

/** Lines shown before somebody asks for all. */
const SHOWN = 12;

function nameOf(say: Say, { id, number }: Named): string {
  if (id === OWN_HOUSE) return say.t("debrief.village.own");
  return id === "" ? say.house(number) : say.name(id);
}

/** The line of one copy: who, from whom, seen from the own house. */
function copyText(say: Say, { who, from }: Copy, look: string): string {
  const params = { who: nameOf(say, who), from: from === null ? "" : nameOf(say, from), look };
  if (from === null) return say.t("debrief.village.copiedClosed", params);
  if (from.id === OWN_HOUSE) return say.t("debrief.village.copiedMe", params);
  return say.t(`debrief.village.${who.id === OWN_HOUSE ? "youCopied" : "copied"}`, params);
}

/** Copies by the own house and of it before the rest, each part in its order. */
function ownFirst(copies: readonly Copy[]): Copy[] {
  const isOwn = ({ who, from }: Copy): boolean => who.id === OWN_HOUSE || from?.id === OWN_HOUSE;
  return [...copies.filter(isOwn), ...copies.filter((copy) => !isOwn(copy))];
}

export function Lineage() {
  const say = useSay();
  const { setting } = useRun();
  const { film } = useFilm();
  const [isAll, setAll] = useState(false);
  const copies = useMemo(() => (film === null ? [] : ownFirst(lineageOf(film))), [film]);
  const kinds = [...new Set(setting.styles.map((s) => s.garment))];
  const styleOf = (garment: number): string =>
    setting.styles.find((s) => s.garment === kinds[garment % kinds.length])?.id ?? "";
  const shown = isAll ? copies : copies.slice(0, SHOWN);
  return (
    <section className="slip deb-slip lineage">
      <h3>{say.t("debrief.village.lineage")}</h3>
      <p className="cap">
        {film === null
          ? say.t("debrief.film.making")
          : say.t(`debrief.village.${copies.length > 0 ? "lineageLead" : "noCopies"}`)}
      </p>
      <ol>
        {shown.map((copy) => (
          <li key={`${copy.day} ${copy.who.id} ${copy.who.number} ${copy.product}`}>
            <Swatch look={copy.look} size={24} />
            <span className="cap num">{say.t("debrief.village.copiesDay", { day: copy.day + 1 })}</span>
            <span>{copyText(say, copy, lookText(say, styleOf(copy.look.garment), copy.look))}</span>
          </li>
        ))}
      </ol>
      {!isAll && copies.length > SHOWN && (
        <Button className="btn btn-quiet" onPress={() => setAll(true)}>
          {say.t("debrief.village.moreCopies", { n: copies.length })}
        </Button>
      )}
    </section>
  );
}
