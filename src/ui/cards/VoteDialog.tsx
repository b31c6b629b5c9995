/** A card at the projector: every choice with a letter, hands counted beside it. The game waits until the class has decided. */
import { useEffect, useState } from "react";
import { Button, Dialog, Modal, ModalOverlay } from "react-aria-components";
import { type Hands, leading } from "../../classroom/votes.ts";
import { type Choice, choicesOf } from "../../sim/index.ts";
import { useRun, useSay, useSend, useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { LetterMark, letterAt } from "../parts/LetterMark.tsx";
import { Stepper } from "../parts/Stepper.tsx";
import { CardFoot, type CardProps, CardTitle, Effects, Portrait } from "./CardDialog.tsx";
import "../styles/cards/vote.css";

const MOST_HANDS = 99;

export default function VoteDialog({ card, params, onDecided }: CardProps) {
  const say = useSay();
  const send = useSend();
  const { store } = useServices();
  const { world, setting } = useRun();
  const choices = choicesOf(world, setting, card);
  const [counts, setCounts] = useState<readonly number[]>([]);
  const hands: Hands[] = choices.map(({ id }, i) => ({ choice: id, n: counts[i] ?? 0 }));
  const count = (place: number, n: number) =>
    setCounts(choices.map((_, i) => (i === place ? Math.max(0, Math.min(MOST_HANDS, n)) : (counts[i] ?? 0))));
  useCountingKeys(choices.length, (place, by) => count(place, (counts[place] ?? 0) + by));
  const decide = (choice: string) => {
    const { hour } = world;
    if (send({ kind: "choose", card: card.id, choice }) !== undefined) return;
    const { note, notes } = store.getState();
    note({ votes: [...notes.votes, { card: card.id, hour, hands, choice }] });
    onDecided(choice);
  };
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled className="veil">
      <Modal className="vote-modal">
        <Dialog className="slip vote" aria-labelledby="card-title" data-lamp="" role="alertdialog">
          <div className="vote-head">
            <Portrait card={card} />
            <div className="card-words">
              <p className="vote-what cap">{say.t("ui.vote.title")}</p>
              <CardTitle text={say.t(`cards.${card.id}.title`, params)} />
              <p className="card-text">{say.t(`cards.${card.id}.text`, params)}</p>
            </div>
          </div>
          <ol className="vote-ways" data-n={choices.length}>
            {choices.map((choice, i) => (
              <Way
                key={choice.id}
                cardId={card.id}
                choice={choice}
                place={i}
                params={params}
                n={counts[i] ?? 0}
                onCount={(n) => count(i, n)}
              />
            ))}
          </ol>
          <Decide hands={hands} onDecide={decide} />
          <CardFoot card={card} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** 1 to 4 count one hand more, with Shift one fewer; not while a number is typed. */
function useCountingKeys(choices: number, count: (place: number, by: 1 | -1) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const digit = /^(?:Digit|Numpad)([1-4])$/.exec(event.code)?.[1];
      const place = Number(digit) - 1;
      const types = event.target instanceof HTMLInputElement;
      if (digit === undefined || place >= choices || types || event.ctrlKey || event.altKey || event.metaKey)
        return;
      event.preventDefault();
      event.stopPropagation();
      count(place, event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", onKey, true);
    return () => document.removeEventListener("keydown", onKey, true);
  });
}

interface WayProps extends Pick<CardProps, "params"> {
  readonly cardId: string;
  readonly choice: Choice;
  readonly place: number;
  readonly n: number;
  readonly onCount: (n: number) => void;
}

function Way({ cardId, choice, place, params, n, onCount }: WayProps) {
  const say = useSay();
  const letter = letterAt(place);
  return (
    <li className={`vote-way${choice.prominent === true ? " is-large" : ""}`}>
      <LetterMark letter={letter} />
      <div>
        <b>{say.t(`cards.${cardId}.choices.${choice.id}.label`, params)}</b>
        <Effects cardId={cardId} choiceId={choice.id} params={params} />
      </div>
      <Stepper
        label={say.t("ui.vote.hands", { letter })}
        value={n}
        min={0}
        max={MOST_HANDS}
        step={1}
        onChange={onCount}
        less={say.t("ui.vote.less", { letter })}
        more={say.t("ui.vote.more", { letter })}
      />
    </li>
  );
}

interface DecideProps {
  readonly hands: readonly Hands[];
  readonly onDecide: (choice: string) => void;
}

function Decide({ hands, onDecide }: DecideProps) {
  const say = useSay();
  const lead = leading(hands);
  const letterOf = (choice: string) => letterAt(hands.findIndex((one) => one.choice === choice));
  const sum = hands.reduce((all, { n }) => all + n, 0);
  return (
    <div className="vote-decide">
      <p className="cap" role="status">
        {say.sentences(
          say.t("ui.vote.sum", { n: sum }),
          lead.kind === "tied" && say.t("ui.vote.tied", { letters: say.list(lead.choices.map(letterOf)) }),
        )}
      </p>
      <div className="row">
        {lead.kind === "clear" && (
          <Button className="btn btn-label" onPress={() => onDecide(lead.choice)}>
            {say.t("ui.vote.take", { letter: letterOf(lead.choice) })}
          </Button>
        )}
        {lead.kind === "tied" &&
          lead.choices.map((choice) => (
            <Button key={choice} className="btn" onPress={() => onDecide(choice)}>
              {say.t("ui.vote.decide", { letter: letterOf(choice) })}
            </Button>
          ))}
        {lead.kind === "none" && (
          <span className="vote-first">
            <Icon name="hourglass-medium" />
            {say.t("ui.vote.none")}
          </span>
        )}
      </div>
      <p className="cap">{say.t("ui.vote.help")}</p>
    </div>
  );
}
