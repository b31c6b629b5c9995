/** Saved runs that cannot be read: said on the title, and what is there can be taken along before anything else. */
import { useState } from "react";
import { useGame, useServices } from "../context.ts";
import { TitleIcon } from "../icons/TitleIcon.tsx";
import { saveFile } from "../parts/saveFile.ts";
import { NativeDialog } from "./NativeDialog.tsx";

export function BrokenSaves() {
  const { t, has } = useServices().words;
  const broken = useGame((state) => state.saves.broken);
  const [isOpen, setOpen] = useState(false);
  // The words come with the whole catalogue, a moment after the title.
  if (broken.length === 0 || !has("store.broken.title")) return null;
  return (
    <>
      <button type="button" className="btn title-broken" onClick={() => setOpen(true)}>
        <TitleIcon name="warning" />
        {t("store.broken.title")}
      </button>
      {isOpen && (
        <NativeDialog title={t("store.broken.title")} onClose={() => setOpen(false)}>
          <ul className="broken">
            {broken.map(({ name, reason, text }) => (
              <li key={name}>
                <button type="button" className="btn btn-ink" onClick={() => saveFile(`${name}.txt`, text)}>
                  {t("store.broken.download")}
                </button>
                <span>{t(`store.broken.${reason}`)}</span>
              </li>
            ))}
          </ul>
          <p>{t("store.broken.kept")}</p>
        </NativeDialog>
      )}
    </>
  );
}
