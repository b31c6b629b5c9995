/** On small screens: house, phone, orders, shifts, more; also while a sheet is open. */
import { Button } from "react-aria-components";
import { useRun, useSay } from "../context.ts";
import type { GlyphName } from "../icons/glyphs.ts";
import { Icon } from "../icons/Icon.tsx";
import { type Panel, useTable } from "./panels.ts";

const TABS = [
  ["house", "house"],
  ["phone", "device-mobile"],
  ["orders", "package"],
  ["shifts", "users-three"],
  ["more", "dots-three"],
] as const satisfies readonly (readonly [Panel["kind"] | "house", GlyphName])[];

export function TabBar() {
  const say = useSay();
  const table = useTable();
  const { world } = useRun();
  const waiting = world.requests.filter((request) => request.mine === null).length;
  const current = table.panel?.kind ?? "house";
  return (
    // Open sheets leave what bears this mark reachable: a tab always leads on.
    <nav className="tabbar" data-lamp="" data-react-aria-top-layer="true" aria-label={say.t("ui.nav.label")}>
      {TABS.map(([kind, icon]) => (
        <Button
          key={kind}
          {...(current === kind ? { "aria-current": "page" as const } : {})}
          onPress={() => (kind === "house" ? table.close() : table.open({ kind }))}
        >
          <Icon name={icon} size={24} />
          {say.t(`ui.nav.${kind}`)}
          {kind === "phone" && waiting > 0 && <span className="n">{waiting}</span>}
        </Button>
      ))}
    </nav>
  );
}
