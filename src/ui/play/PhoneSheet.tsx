/** The phone in the hand: the whole screen on a small one. */
import { Button, Dialog, Modal, ModalOverlay } from "react-aria-components";
import { useT } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { Phone } from "../phone/Phone.tsx";
import { isNotTab, useTable } from "./panels.ts";

export function PhoneSheet() {
  const t = useT();
  const { close } = useTable();
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className="sheet-veil"
      shouldCloseOnInteractOutside={isNotTab}
      onOpenChange={(isOpen) => isOpen || close()}
    >
      <Modal className="phone-sheet">
        <Dialog className="phone-dialog" aria-label={t("ui.phone.title")}>
          <Phone />
          <Button className="btn btn-icon phone-close" aria-label={t("ui.close")} onPress={close}>
            <Icon name="x" />
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
