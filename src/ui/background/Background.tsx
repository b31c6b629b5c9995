/** The background book: what the game is made from, whose reading that is, and what speaks against it. */
import { useEffect, useId, useState } from "react";
import { Button } from "react-aria-components";
import { useGame, useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { BackgroundCard } from "./BackgroundCard.tsx";
import { type BookCard, find, loadBook } from "./book.ts";
import "../styles/fonts.css";
import "../styles/background.css";

const OTHER_VIEW = "other-view";

export default function Background() {
  const { words, store } = useServices();
  const { t } = words;
  const before = useGame((state) => state.before);
  const cards = useBook();
  return (
    <main className="book">
      <header className="book-top">
        <Button className="btn" onPress={() => store.getState().go(before)}>
          <Icon name="arrow-left" />
          {t("background.back")}
        </Button>
        <h1>{t("background.title")}</h1>
        <p className="cap">{t("background.lead")}</p>
      </header>
      {cards === "failed" && <p className="book-note">{t("background.failed")}</p>}
      {cards === null && <p className="book-note">{t("background.loading")}</p>}
      {Array.isArray(cards) && <Book cards={cards} />}
    </main>
  );
}

/** Null while it is being fetched. */
function useBook(): readonly BookCard[] | "failed" | null {
  const { words } = useServices();
  const [cards, setCards] = useState<readonly BookCard[] | "failed" | null>(null);
  useEffect(() => {
    let isGone = false;
    const show = (found: readonly BookCard[] | "failed") => {
      if (!isGone) setCards(found);
    };
    loadBook(words.language).then(show, () => show("failed"));
    return () => {
      isGone = true;
    };
  }, [words.language]);
  return cards;
}

function Book({ cards }: { readonly cards: readonly BookCard[] }) {
  const { words, book } = useServices();
  const { t } = words;
  const [question, setQuestion] = useState(book.question);
  useEffect(() => {
    book.question = "";
  }, [book]);
  const id = useId();
  const level = useGame((state) => state.session?.setting.level.background);
  const found = find(cards, question);
  const other = found.find((card) => card.id === OTHER_VIEW);
  const rest = found.filter((card) => card.id !== OTHER_VIEW);
  const here = rest.filter((card) => level?.includes(card.id));
  const elsewhere = rest.filter((card) => !here.includes(card));
  return (
    <>
      <div className="book-first">
        <section className="slip book-slip">
          <h2>{t("background.reading")}</h2>
          <p>{t("background.one")}</p>
        </section>
        {other !== undefined && <BackgroundCard card={other} />}
      </div>
      <p className="book-find">
        <label htmlFor={id}>{t("background.find")}</label>
        <span className="book-field">
          <Icon name="magnifying-glass" />
          <input
            id={id}
            type="search"
            value={question}
            onChange={(event) => setQuestion(event.target.value)}
          />
        </span>
        <span role="status">{t("background.found", { n: found.length })}</span>
      </p>
      {here.length > 0 && <Shelf title={t("background.here")} cards={here} />}
      {elsewhere.length > 0 && (
        <Shelf title={t(here.length > 0 ? "background.rest" : "background.all")} cards={elsewhere} />
      )}
    </>
  );
}

function Shelf({ title, cards }: { readonly title: string; readonly cards: readonly BookCard[] }) {
  return (
    <section className="shelf">
      <h2>{title}</h2>
      <div className="shelf-cards">
        {cards.map((card) => (
          <BackgroundCard key={card.id} card={card} />
        ))}
      </div>
    </section>
  );
}
