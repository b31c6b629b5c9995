/** What followed at once, and one optional tap: because… */
import { Button, Dialog, Modal, ModalOverlay } from "react-aria-components";
import type { Params } from "../../i18n/index.ts";
import { type Because, reasonsFor } from "../../sim/index.ts";
import { useRun, useSay, useSend } from "../context.ts";
import { useHold } from "../parts/useHold.ts";
import { CardTitle } from "./CardDialog.tsx";

interface Props {
  readonly card: string;
  readonly choice: string;
  readonly params: Params;
  readonly onDone: () => void;
}

export function Outcome({ card, choice, params, onDone }: Props) {
  const say = useSay();
  const send = useSend();
  const { setting } = useRun();
  useHold(true);
  const key = `cards.${card}.choices.${choice}`;
  const hasThen = say.has(`${key}.then`);
  const label = say.t(`${key}.label`, params).replace(/[.。]$/, "");
  const because = (reason: Because) => {
    send({ kind: "because", card, reason });
    onDone();
  };
  return (
    <ModalOverlay isOpen isDismissable className="veil" onOpenChange={(isOpen) => isOpen || onDone()}>
      <Modal className="bec-modal">
        <Dialog
          className="bec slip"
          aria-labelledby="card-title"
          {...(hasThen && { "aria-describedby": "card-then" })}
          data-lamp=""
        >
          <CardTitle text={label} />
          {hasThen && (
            <p className="card-text" id="card-then">
              {say.t(`${key}.then`, params)}
            </p>
          )}
          <hr className="stitch" />
          <h2 id="because">{say.t("ui.card.because")}</h2>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset lays out its legend in its own way */}
          <div className="rs" role="group" aria-labelledby="because">
            {reasonsFor(setting, card).map((reason) => (
              <Button key={reason} className="btn" onPress={() => because(reason)}>
                {say.t(`ui.card.reason.${reason}`)}
              </Button>
            ))}
          </div>
          <p className="row">
            <span className="cap">{say.t("ui.card.secret")}</span>
            <span className="sp" />
            <Button className="btn btn-quiet" onPress={onDone}>
              {say.t("ui.card.goOn")}
            </Button>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
