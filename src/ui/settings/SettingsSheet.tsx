import { useT } from "../context.ts";
import { Sheet } from "../play/Sheet.tsx";
import { SettingsForm } from "./SettingsForm.tsx";

/** Settings during a run, with the run waiting underneath. */
export default function SettingsSheet() {
  const t = useT();
  return (
    <Sheet title={t("ui.settings.title")}>
      <SettingsForm />
    </Sheet>
  );
}
