/** The list of keys, and the way to change them. */
import { Button } from "react-aria-components";
import type { KeyAction } from "../../store/types.ts";
import { useGame, useT } from "../context.ts";
import { useTable } from "../play/panels.ts";
import { Sheet } from "../play/Sheet.tsx";
import { keyName } from "./keyName.ts";

const FIXED: readonly (readonly [string, string])[] = [
  ["1 – 4", "card"],
  ["Esc", "esc"],
  ["← →", "move"],
  ["Shift ← →", "grow"],
  ["Enter", "op"],
  ["Del", "del"],
  ["Ctrl Z", "undo"],
];

/** Buttons of a gamepad as most of them name these, by the action whose key they stand for. */
const PAD: readonly (readonly [string, string])[] = [
  ["✛", "padMove"],
  ["A", "padPress"],
  ["B", "esc"],
  ["X", "action.pause"],
  ["Y", "action.next"],
  ["LB", "action.slower"],
  ["RB", "action.faster"],
  ["LT", "action.board"],
  ["RT", "action.people"],
  ["View", "action.readAloud"],
  ["Menu", "action.help"],
];

export default function HelpSheet() {
  const t = useT();
  const table = useTable();
  const keys = useGame((state) => state.settings.keys);
  return (
    <Sheet title={t("ui.help.title")} lead={t("ui.help.lead")}>
      <dl className="figures keys-list">
        {(Object.entries(keys) as [KeyAction, string][]).map(([action, code]) => (
          <div key={action}>
            <dt>{t(`ui.help.action.${action}`)}</dt>
            <dd>
              <kbd className="kbd">{keyName(code)}</kbd>
            </dd>
          </div>
        ))}
        {FIXED.map(([key, what]) => (
          <div key={what}>
            <dt>{t(`ui.help.${what}`)}</dt>
            <dd>
              <kbd className="kbd">{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <h2>{t("ui.help.pad")}</h2>
      <dl className="figures keys-list">
        {PAD.map(([button, what]) => (
          <div key={button}>
            <dt>{t(`ui.help.${what}`)}</dt>
            <dd>
              <kbd className="kbd">{button}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <div className="acts">
        <Button className="btn" onPress={() => table.open({ kind: "settings" })}>
          {t("ui.nav.settings")}
        </Button>
      </div>
    </Sheet>
  );
}
