/** The game in one file says what it can promise about saved runs, and offers files instead. */
import { useState } from "react";
import { useServices } from "../context.ts";
import { CodeDialog } from "../title/CodeDialog.tsx";

export default function SingleNote() {
  const { t, has } = useServices().words;
  const [isOpen, setOpen] = useState(false);
  // The words come with the whole catalogue, a moment after the title.
  if (!has("host.single.lead")) return null;
  return (
    <div className="title-form">
      <p>{t("host.single.lead")}</p>
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        {t("host.single.open")}
      </button>
      {isOpen && <CodeDialog onClose={() => setOpen(false)} />}
    </div>
  );
}
