/** The class on the projector: one thing a slide. Arrow keys turn the pages. */
import { useEffect, useRef, useState } from "react";
import { Button, Dialog, Modal, ModalOverlay } from "react-aria-components";
import { Icon } from "../../icons/Icon.tsx";
import { type SlidesProps, slidesOf } from "./slides.tsx";

interface Props extends SlidesProps {
  /** id of the slide to begin with; "" the first */
  readonly first: string;
  readonly onClose: () => void;
}

const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

export function Deck({ first, onClose, ...props }: Props) {
  const { t } = props.names.words;
  const slides = slidesOf(props);
  const last = slides.length - 1;
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      slides.findIndex(({ id }) => id === first),
    ),
  );
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      const by = KEYS[key];
      if (by !== undefined) setAt((now) => Math.max(0, Math.min(last, now + by)));
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [last]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new slide is read from its heading
  useEffect(() => head.current?.focus(), [at]);
  const turn = (by: 1 | -1) => setAt(Math.max(0, Math.min(last, at + by)));
  const slide = slides[Math.min(at, last)];
  if (slide === undefined) return null;
  return (
    <ModalOverlay isOpen className="deck-veil" onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal className="deck-modal">
        <Dialog className="deck" aria-label={t("teachers.deck.label")}>
          <div className={`deck-page is-${slide.id}`}>
            <header className="deck-head">
              <h1 ref={head} tabIndex={-1}>
                {slide.title}
              </h1>
              <span className="sp" />
              <Button
                className="btn btn-icon"
                onPress={() => turn(-1)}
                isDisabled={at === 0}
                aria-label={t("teachers.deck.back")}
              >
                <Icon name="arrow-left" />
              </Button>
              <span className="num">
                <span className="vh">{t("teachers.deck.at", { n: at + 1, of: slides.length })}</span>
                <span aria-hidden="true">
                  {at + 1} / {slides.length}
                </span>
              </span>
              <Button
                className="btn btn-icon"
                onPress={() => turn(1)}
                isDisabled={at === last}
                aria-label={t("teachers.deck.next")}
              >
                <Icon name="arrow-right" />
              </Button>
              <Button className="btn btn-icon" onPress={onClose} aria-label={t("ui.close")}>
                <Icon name="x" />
              </Button>
            </header>
            <div className="deck-body">{slide.body}</div>
            <p className="cap deck-keys">{t("teachers.deck.keys")}</p>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
