/** A sheet laid over the table: Esc and the button put it away, the clock waits meanwhile. */
import type { ReactNode } from "react";
import { Button, Dialog, Heading } from "react-aria-components";
import { useT } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { useTable } from "./panels.ts";
import { SheetVeil } from "./SheetVeil.tsx";

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly isWide?: boolean;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Sheet({ title, lead, isWide = false, actions, children }: Props) {
  const t = useT();
  const { close } = useTable();
  return (
    <SheetVeil className={`sheet-modal${isWide ? " is-wide" : ""}`}>
      <Dialog className="sheet">
        <header className="sheet-head">
          <Heading slot="title" level={1}>
            {title}
          </Heading>
          {lead !== undefined && <span className="cap">{lead}</span>}
          <span className="sp" />
          {actions}
          <Button className="btn" onPress={close}>
            <Icon name="check" />
            {t("ui.done")}
          </Button>
        </header>
        <div className="sheet-body">{children}</div>
      </Dialog>
    </SheetVeil>
  );
}
