/** What a sheet stands on: a veil over the table; Esc or a press beside it puts the sheet away, but not one on a tab. */
import type { ReactNode } from "react";
import { Modal, ModalOverlay } from "react-aria-components";
import { isNotTab, useTable } from "./panels.ts";

interface Props {
  readonly className: string;
  readonly children: ReactNode;
}

export function SheetVeil({ className, children }: Props) {
  const { close } = useTable();
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className="sheet-veil"
      shouldCloseOnInteractOutside={isNotTab}
      onOpenChange={(isOpen) => isOpen || close()}
    >
      <Modal className={className}>{children}</Modal>
    </ModalOverlay>
  );
}
