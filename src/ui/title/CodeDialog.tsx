/** A run code, pasted or from a file, opens at its end, checked by playing it again; a lesson's code begins the lesson. What does not open stays in the field. */
import { useId, useState } from "react";
import type { OpenFault } from "../../store/types.ts";
import { useServices } from "../context.ts";
import { NativeDialog } from "./NativeDialog.tsx";
import { OpenFaultNote } from "./OpenFaultNote.tsx";
import { openText } from "./openText.ts";

/** The code is whole, only the rules or the level are others: nothing is wrong with the field. */
const isReadable = (fault: OpenFault | "failed"): boolean => typeof fault === "object" && "claim" in fault;

/** Bytes of a file that are looked at. */
const MOST_FILE = 20_000;

export function CodeDialog({ onClose }: { readonly onClose: () => void }) {
  const services = useServices();
  const { t } = services.words;
  const [code, setCode] = useState("");
  const [fault, setFault] = useState<OpenFault | "failed" | undefined>();
  const id = useId();
  const open = async (text: string) => {
    setFault(await openText(text.trim(), services).catch(() => "failed" as const));
  };
  const openFile = async (file: File | undefined) => {
    if (file === undefined) return;
    // More than a code can hold is enough for the field to be told that it is too long.
    const text = await file.slice(0, MOST_FILE).text();
    setCode(text);
    await open(text);
  };
  return (
    <NativeDialog title={t("ui.code.title")} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void open(code);
        }}
      >
        <label htmlFor={id}>{t("ui.code.label")}</label>
        <textarea
          id={id}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          spellCheck={false}
          aria-describedby={`${id}-help`}
          aria-invalid={fault !== undefined && !isReadable(fault)}
        />
        <p className="cap" id={`${id}-help`}>
          {t("ui.code.help")}
        </p>
        {fault !== undefined && <OpenFaultNote fault={fault} />}
        <p className="row">
          <label className="btn from-file">
            {t("ui.code.file")}
            <input
              className="vh"
              type="file"
              accept=".txt,text/plain"
              onChange={({ target }) => void openFile(target.files?.[0])}
            />
          </label>
          <span className="sp" />
          <button type="submit" className="btn btn-ink dlg-go">
            {t("ui.code.open")}
          </button>
        </p>
      </form>
    </NativeDialog>
  );
}
