/** Sunday: the book lies open with four ledgers, one guess about the week to come, and is closed alone or in front of everyone. */
import { useState } from "react";
import { Button, Dialog, Modal, ModalOverlay } from "react-aria-components";
import { CardTitle } from "../cards/CardDialog.tsx";
import { useRun, useSay } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { Act } from "../parts/Act.tsx";
import { Guess } from "./Guess.tsx";
import { LedgerTable } from "./LedgerTable.tsx";
import { MoneyPage, PeoplePage, PlatformPage, VillagePage } from "./pages.tsx";

export function Reckoning() {
  const { world, open } = useRun();
  return world.reckoning === null || !open ? null : <Book week={world.reckoning.week} />;
}

function Book({ week }: { readonly week: number }) {
  const say = useSay();
  const [isTable, setTable] = useState(false);
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled className="sheet-veil">
      <Modal className="sheet-modal is-wide">
        <Dialog className="sheet" aria-labelledby="card-title">
          <header className="sheet-head">
            <CardTitle text={say.t("ui.book.title", { weekday: say.t("ui.dayLong.6"), week })} />
            <span className="sp" />
            <Button className="btn btn-quiet" onPress={() => setTable(!isTable)}>
              <Icon name={isTable ? "chart-bar" : "list-bullets"} />
              {say.t(isTable ? "ui.picture" : "ui.table")}
            </Button>
          </header>
          <div className="sheet-body">
            {isTable ? (
              <LedgerTable />
            ) : (
              <div className="book">
                <MoneyPage />
                <PeoplePage />
                <PlatformPage />
                <VillagePage />
              </div>
            )}
            <Guess week={week + 1} />
            <div className="acts book-acts">
              <Act className="btn" command={{ kind: "closeBook", shared: true }}>
                {say.t("ui.book.closeShown")}
              </Act>
              <Act className="btn" command={{ kind: "closeBook", shared: false }}>
                {say.t("ui.book.closeAlone")}
              </Act>
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
