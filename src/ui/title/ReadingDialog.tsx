/** Whose reading this is, the other view, and how many numbers are quoted, derived, set by the makers. */
import { useEffect, useState } from "react";
import { type PassportCounts, useServices } from "../context.ts";
import { NativeDialog } from "./NativeDialog.tsx";

const KINDS = [
  ["quoted", "q"],
  ["derived", "d"],
  ["makers", "m"],
] as const;

export function ReadingDialog({ onClose }: { readonly onClose: () => void }) {
  const { words, countPassports } = useServices();
  const { t } = words;
  const [counts, setCounts] = useState<PassportCounts | null>(null);
  useEffect(() => {
    countPassports().then(setCounts, () => setCounts(null));
  }, [countPassports]);
  return (
    <NativeDialog title={t("ui.reading.title")} onClose={onClose}>
      <p>{t("ui.reading.one")}</p>
      <p>{t("ui.reading.other")}</p>
      <p>{t("ui.reading.test")}</p>
      {counts !== null && (
        <div className="reading-counts">
          <h3>{t("ui.reading.counts", { n: counts.quoted + counts.derived + counts.makers })}</h3>
          {KINDS.map(([kind, letter]) => (
            <div key={kind}>
              <i className={`pass pass-${letter}`} aria-hidden="true">
                <b>{letter}</b>
              </i>
              <span>{t(`ui.reading.${kind}`, { n: counts[kind] })}</span>
            </div>
          ))}
        </div>
      )}
    </NativeDialog>
  );
}
