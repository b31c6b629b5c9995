/** A dilemma or a moment: who says what, the choices each with its price in time, money and people, and "later" where that is possible. */
import { useEffect, useRef } from "react";
import { Button, Dialog, Modal, ModalOverlay } from "react-aria-components";
import type { Params } from "../../i18n/index.ts";
import { type Card, type Choice, choicesOf, personOf, tiredLevel } from "../../sim/index.ts";
import { useRun, useSay, useSend } from "../context.ts";
import type { GlyphName } from "../icons/glyphs.ts";
import { Icon } from "../icons/Icon.tsx";
import { Face } from "../people/Face.tsx";
import { FACES } from "../people/faces.ts";

export interface CardProps {
  readonly card: Card;
  readonly params: Params;
  readonly onDecided: (choice: string) => void;
}

export function CardDialog({ card, params, onDecided }: CardProps) {
  const say = useSay();
  const send = useSend();
  const { world, setting } = useRun();
  const choices = choicesOf(world, setting, card);
  const choose = (choice: string) => {
    if (send({ kind: "choose", card: card.id, choice }) === undefined) onDecided(choice);
  };
  useNumberKeys(choices, choose);
  const isMoment = card.kind === "moment";
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled className="veil">
      <Modal className={isMoment ? "moment-modal" : "dil-modal"}>
        <Dialog
          className={`slip ${isMoment ? "moment" : "dil"}`}
          aria-labelledby="card-title"
          aria-describedby="card-text"
          data-lamp=""
          role="alertdialog"
        >
          {!isMoment && <Portrait card={card} />}
          <div className="card-words">
            <CardTitle text={say.t(`cards.${card.id}.title`, params)} />
            <p className="card-text" id="card-text">
              {say.t(`cards.${card.id}.text`, params)}
            </p>
            <ol className={isMoment ? "opts" : "ch"} data-n={choices.length}>
              {choices.map((choice, i) => (
                <li key={choice.id}>
                  <ChoiceButton card={card} choice={choice} n={i + 1} params={params} onPress={choose} />
                </li>
              ))}
            </ol>
            <CardFoot card={card} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Takes the focus, so that no answer is one key away by accident. */
export function CardTitle({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 id="card-title" ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
}

/** 1 to 4 answer the card; nothing else does. */
function useNumberKeys(choices: readonly Choice[], choose: (id: string) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const choice = /^(Digit|Numpad)[1-4]$/.test(event.code)
        ? choices[Number(event.code.slice(-1)) - 1]
        : undefined;
      if (choice === undefined || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      choose(choice.id);
    };
    document.addEventListener("keydown", onKey, true);
    return () => document.removeEventListener("keydown", onKey, true);
  });
}

export function Portrait({ card }: { readonly card: Card }) {
  const say = useSay();
  const { world, setting } = useRun();
  const person = personOf(world, card.who);
  const age = setting.level.people.find((p) => p.id === card.who)?.age;
  const isPhone = card.who === "phone" || card.who === "platform";
  const isDrawn = FACES[`${card.who}-rested`] !== undefined;
  const name = isPhone ? say.t("ui.card.phone") : say.fullName(card.who);
  return (
    <figure className="pt">
      {!isDrawn ? (
        <span className="portrait is-phone">
          {isPhone ? (
            <span className="handset" aria-hidden="true">
              <b>{say.t("ui.phone.app")}</b>
              <Icon name="chat-circle-dots" />
            </span>
          ) : (
            <Icon name="chat-circle-dots" />
          )}
        </span>
      ) : (
        <Face id={card.who} tired={person ? tiredLevel(person.fatigue) : 0} name={name} isLarge />
      )}
      <figcaption>
        <b>{age === undefined ? name : say.t("ui.card.aged", { name, age })}</b>
        {say.has(`people.${card.who}.role`) && <span>{say.t(`people.${card.who}.role`)}</span>}
      </figcaption>
    </figure>
  );
}

const PRICES = [
  ["time", "clock"],
  ["money", "coins"],
  ["people", "users-three"],
] as const satisfies readonly (readonly [string, GlyphName])[];

interface ChoiceProps {
  readonly card: Card;
  readonly choice: Choice;
  readonly n: number;
  readonly params: Params;
  readonly onPress: (choice: string) => void;
}

interface EffectsProps {
  readonly cardId: string;
  readonly choiceId: string;
  readonly params: Params;
}

/** What a choice costs in time, money and people, as far as anybody can know it. */
export function Effects({ cardId, choiceId, params }: EffectsProps) {
  const say = useSay();
  const key = `cards.${cardId}.choices.${choiceId}`;
  const prices = PRICES.filter(([row]) => say.has(`${key}.${row}`));
  if (prices.length === 0) return null;
  return (
    <span className="ef">
      {prices.map(([row, icon], i) => (
        <span key={row}>
          {/* For the ear: where one price ends and the next begins. */}
          <span className="vh">{i === 0 ? " " : say.t("ui.card.next")}</span>
          <Icon name={icon} size={16} />
          <span className="vh">{say.t("ui.label", { label: say.t(`ui.card.${row}`) })}</span>
          {say.t(`${key}.${row}`, params)}
        </span>
      ))}
    </span>
  );
}

function ChoiceButton({ card, choice, n, params, onPress }: ChoiceProps) {
  const say = useSay();
  const key = `cards.${card.id}.choices.${choice.id}`;
  const isLarge = choice.prominent === true;
  const effects = <Effects cardId={card.id} choiceId={choice.id} params={params} />;
  if (card.kind === "moment") {
    return (
      <>
        <Button
          className={`btn${isLarge ? " btn-label" : ""}`}
          onPress={() => onPress(choice.id)}
          aria-describedby={`c-${choice.id}`}
        >
          {say.t(`${key}.label`, params)}
        </Button>
        <div id={`c-${choice.id}`}>{effects}</div>
      </>
    );
  }
  return (
    <Button className={`opt${isLarge ? " btn-label" : ""}`} onPress={() => onPress(choice.id)}>
      <span className="n" aria-hidden="true">
        {n}
      </span>
      <b>{say.t(`${key}.label`, params)}</b>
      {effects}
    </Button>
  );
}

export function CardFoot({ card }: { readonly card: Card }) {
  const say = useSay();
  const send = useSend();
  const { world, setting } = useRun();
  const atStake = setting.promises.find((promise) =>
    world.promises.some((entry) => entry.id === promise.id && entry.state === "open"),
  );
  return (
    <div className="foot">
      <p className="cap">
        {atStake !== undefined && (
          <>
            <Icon name="bookmark-simple" size={16} />
            {say.t("ui.card.promise", {
              to: say.name(atStake.to),
              text: say.t(`promises.${atStake.id}.text`),
            })}
            {say.gap}
          </>
        )}
        {say.t("ui.card.waits")}
      </p>
      {world.card?.canWait === true && (
        <Button className="btn btn-quiet" onPress={() => send({ kind: "putOff", card: card.id })}>
          <Icon name="hourglass-medium" />
          {say.t("ui.card.later")}
          <span className="cap">{say.t("ui.card.laterSub")}</span>
        </Button>
      )}
    </div>
  );
}
