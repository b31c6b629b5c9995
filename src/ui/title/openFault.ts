/** Why a save, a code or a link did not open, in words. */
import type { Words } from "../../i18n/index.ts";
import type { OpenFault } from "../../store/types.ts";

export function openFaultText({ t, has }: Words, fault: OpenFault): string {
  if (typeof fault !== "string" && "link" in fault) return t(`store.link.${fault.link}`);
  if (typeof fault !== "string" && "claim" in fault) return t(`store.fault.${fault.why.kind}`);
  const key = typeof fault === "string" ? `store.fault.${fault}` : `code.${fault.code.reason}`;
  const at = typeof fault === "string" ? 0 : fault.code.at;
  return has(key) ? t(key, { at }) : t("ui.fault.failed");
}
