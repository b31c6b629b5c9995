/** Every panel by name, and the ways out of a run. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useGame, useRun, useServices, useT } from "../context.ts";
import type { GlyphName } from "../icons/glyphs.ts";
import { Icon } from "../icons/Icon.tsx";
import { saveFile } from "../parts/saveFile.ts";
import { type Panel, useTable } from "./panels.ts";
import { Sheet } from "./Sheet.tsx";

const PANELS = [
  ["phone", "device-mobile"],
  ["orders", "package"],
  ["shifts", "calendar-dots"],
  ["people", "users-three"],
  ["books", "notebook"],
  ["policies", "hand-coins"],
  ["promises", "bookmark-simple"],
  ["standing", "star"],
  ["machines", "wrench"],
  ["safety", "fire-extinguisher"],
  ["table", "handshake"],
  ["work", "door-open"],
  ["shop", "t-shirt"],
  ["village", "map-trifold"],
  ["settings", "gear"],
  ["help", "question"],
] as const satisfies readonly (readonly [Panel["kind"], GlyphName])[];

export function More() {
  const t = useT();
  const table = useTable();
  const { world, setting } = useRun();
  const isThere: Partial<Record<Panel["kind"], boolean>> = {
    shop: world.own !== null,
    work: setting.level.sewing !== undefined,
    safety: setting.level.safety !== undefined,
    table: setting.level.table !== undefined,
  };
  const shown = PANELS.filter(([kind]) => isThere[kind] !== false);
  return (
    <Sheet title={t("ui.top.menu")}>
      <ul className="more">
        {shown.map(([kind, icon]) => (
          <li key={kind}>
            <Button className="btn" onPress={() => table.open({ kind })}>
              <Icon name={icon} />
              {t(`ui.nav.${kind}`)}
            </Button>
          </li>
        ))}
        <TextModeButton />
        <VoteButton />
      </ul>
      <hr className="stitch" />
      <WaysOut />
    </Sheet>
  );
}

function TextModeButton() {
  const t = useT();
  const { store } = useServices();
  const isText = useGame((state) => state.settings.textMode);
  return (
    <li>
      <Button className="btn" onPress={() => store.getState().set("textMode", !isText)}>
        <Icon name={isText ? "eye" : "text-aa"} />
        {t(isText ? "ui.nav.sceneMode" : "ui.nav.textMode")}
      </Button>
    </li>
  );
}

/** One screen for a class: its hands decide on cards. */
function VoteButton() {
  const t = useT();
  const { store } = useServices();
  const isVoting = useGame((state) => state.notes.isVoting);
  return (
    <li>
      <Button className="btn" onPress={() => store.getState().note({ isVoting: !isVoting })}>
        <Icon name="projector-screen" />
        {t(isVoting ? "ui.vote.off" : "ui.vote.start")}
      </Button>
    </li>
  );
}

function WaysOut() {
  const t = useT();
  const { store } = useServices();
  const [isCopied, setCopied] = useState(false);
  const { finish, leave, code } = store.getState();
  const level = useRun().setting.level.id;
  const copy = () =>
    navigator.clipboard.writeText(code()).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <ul className="more">
      <li>
        <Button className="btn" onPress={() => finish()}>
          <Icon name="door-open" />
          <span>
            {t("ui.nav.finish")} <span className="cap">{t("ui.nav.finishSub")}</span>
          </span>
        </Button>
      </li>
      <li>
        <Button className="btn" onPress={() => leave()}>
          <Icon name="house" />
          <span>
            {t("ui.nav.leave")} <span className="cap">{t("ui.nav.leaveSub")}</span>
          </span>
        </Button>
      </li>
      <li>
        <Button className="btn" onPress={copy}>
          <Icon name="copy" />
          {t(isCopied ? "ui.nav.copied" : "ui.nav.code")}
        </Button>
      </li>
      <li>
        <Button className="btn" onPress={() => saveFile(`thirty-pieces-${level}.txt`, code())}>
          <Icon name="download-simple" />
          {t("host.file")}
        </Button>
      </li>
    </ul>
  );
}
