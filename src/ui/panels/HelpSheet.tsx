/** What the marks in the picture mean; the list of keys, and the way to change them. */
import { Button } from "react-aria-components";
import type { KeyAction } from "../../store/types.ts";
import { useGame, useServices, useT } from "../context.ts";
import { useTable } from "../play/panels.ts";
import { Sheet } from "../play/Sheet.tsx";
import { keyName } from "./keyName.ts";
import { Signs } from "./Signs.tsx";

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
      <Signs />
      <dl className="figures keys-list">
        {(Object.entries(keys) as [KeyAction, string][]).map(([action, code]) => (
          <div key={action}>
            <dt>{t(`ui.help.action.${action}`)}</dt>
            <dd>
              <Key sign={keyName(code)} said={code} />
            </dd>
          </div>
        ))}
        {FIXED.map(([key, what]) => (
          <div key={what}>
            <dt>{t(`ui.help.${what}`)}</dt>
            <dd>
              <Key sign={key} said={what} />
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
              <Key sign={button} said={what} />
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

/** A key's sign for the eye, and its name where the ear would get nothing from the sign. */
function Key({ sign, said }: { readonly sign: string; readonly said: string }) {
  const { t, has } = useServices().words;
  const name = `ui.help.key.${said}`;
  if (!has(name)) return <kbd className="kbd">{sign}</kbd>;
  return (
    <kbd className="kbd">
      <span aria-hidden="true">{sign}</span>
      <span className="vh">{t(name)}</span>
    </kbd>
  );
}
