/** Link and code of a lesson on the whole projector, large enough for the last row. */
import { Button, Dialog, Modal, ModalOverlay } from "react-aria-components";
import { useT } from "../../context.ts";
import { QrCode } from "../../debrief/QrCode.tsx";
import { Icon } from "../../icons/Icon.tsx";

interface Props {
  readonly address: string | null;
  readonly code: string;
  readonly title: string;
  readonly onClose: () => void;
}

export function Wall({ address, code, title, onClose }: Props) {
  const t = useT();
  return (
    <ModalOverlay isOpen isDismissable className="deck-veil" onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal className="deck-modal">
        <Dialog className="wall" aria-label={t("teachers.show")}>
          <header className="row">
            <h1>{title}</h1>
            <span className="sp" />
            <Button className="btn" autoFocus onPress={onClose}>
              <Icon name="x" />
              {t("ui.close")}
            </Button>
          </header>
          {address !== null && <QrCode text={address} label={t("teachers.qr")} />}
          <div className="wall-words">
            <p>{t(address === null ? "teachers.codeOnly" : "teachers.noCamera")}</p>
            <p className="wall-code num">{code}</p>
            {address !== null && <p className="wall-link">{address}</p>}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
