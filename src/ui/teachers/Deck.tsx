/** The class on the projector: one figure a slide, in the order feel, happened, why, what next. Arrow keys turn the pages. */
import { type ComponentType, useEffect, useState } from "react";
import { Button, Dialog, Modal, ModalOverlay } from "react-aria-components";
import { Icon } from "../icons/Icon.tsx";
import { Splits, Together, Windows } from "./ClassFigures.tsx";
import type { ClassProps } from "./classProps.ts";
import { Scatter } from "./Scatter.tsx";

const TopSplits = (props: ClassProps) => <Splits {...props} most={2} />;

function Ask({ names }: ClassProps) {
  const { t } = names.words;
  return (
    <ul className="deck-ask">
      {[0, 1, 2].map((n) => (
        <li key={n}>{t(`teachers.deck.ask.${n}`)}</li>
      ))}
    </ul>
  );
}

const SLIDES: readonly (readonly [string, ComponentType<ClassProps>])[] = [
  ["together", Together],
  ["windows", Windows],
  ["ledgers", Scatter],
  ["splits", TopSplits],
  ["ask", Ask],
];

export function Deck({ onClose, ...props }: ClassProps & { readonly onClose: () => void }) {
  const { t } = props.names.words;
  const [at, setAt] = useState(0);
  const turn = (by: 1 | -1) => setAt((now) => Math.max(0, Math.min(SLIDES.length - 1, now + by)));
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      const by =
        key === "ArrowRight" || key === "PageDown" ? 1 : key === "ArrowLeft" || key === "PageUp" ? -1 : 0;
      if (by !== 0) setAt((now) => Math.max(0, Math.min(SLIDES.length - 1, now + by)));
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  const [key, Slide] = SLIDES[at] ?? ["together", Together];
  return (
    <ModalOverlay isOpen className="deck-veil" onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal className="deck-modal">
        <Dialog className="deck" aria-label={t("teachers.board.deck")}>
          <div className="deck-page">
            <header className="sheet-head">
              <h1>{t(`teachers.class.${key}`)}</h1>
              <span className="sp" />
              <Button
                className="btn"
                onPress={() => turn(-1)}
                isDisabled={at === 0}
                aria-label={t("teachers.deck.back")}
              >
                <Icon name="arrow-left" />
              </Button>
              <span className="num">{t("teachers.class.of", { n: at + 1, of: SLIDES.length })}</span>
              <Button
                className="btn"
                autoFocus
                onPress={() => turn(1)}
                isDisabled={at === SLIDES.length - 1}
                aria-label={t("teachers.deck.next")}
              >
                <Icon name="arrow-right" />
              </Button>
              <Button className="btn" onPress={onClose}>
                {t("ui.done")}
              </Button>
            </header>
            <Slide {...props} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
