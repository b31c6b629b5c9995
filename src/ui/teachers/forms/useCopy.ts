import { useState } from "react";
import { useServices } from "../../context.ts";

/** Copies a text and says what became of it. */
export function useCopy(): { readonly told: string; readonly copy: (text: string) => void } {
  const { t } = useServices().words;
  const [told, setTold] = useState("");
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => setTold(t("teachers.copied")),
      () => setTold(t("teachers.notCopied")),
    );
  return { told, copy };
}
