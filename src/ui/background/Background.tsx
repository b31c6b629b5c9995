/** The background book: what the game is made from, whose reading that is, and what speaks against it. */
import { useEffect, useId, useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { type Met, metIn } from "../../debrief/index.ts";
import { useGame, useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { BackgroundCard } from "./BackgroundCard.tsx";
import { type BookCard, find, loadBook } from "./book.ts";
import { type BookShelf, shelve } from "./shelves.ts";
import "../styles/fonts.css";
import "../styles/background.css";

const OTHER_VIEW = "other-view";

export default function Background() {
  const { words, store } = useServices();
  const { t } = words;
  const before = useGame((state) => state.before);
  const cards = useBook();
  return (
    <main className="background">
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
  const met = useMet();
  const level = useGame((state) => state.session?.setting.level.background);
  const found = find(cards, question);
  const other = found.find((card) => card.id === OTHER_VIEW);
  const shelves = shelve(
    found.filter((card) => card.id !== OTHER_VIEW),
    met,
    level ?? [],
  );
  return (
    <>
      <div className="book-first">
        <section className="slip book-slip">
          <h2>{t("background.reading")}</h2>
          <p>{t("background.one")}</p>
        </section>
        {other !== undefined && <BackgroundCard card={other} met={met?.(other)} />}
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
      <Chapters shelves={shelves} />
      {shelves.map((shelf) => (
        <Shelf key={shelf.id} shelf={shelf} met={met} />
      ))}
    </>
  );
}

/** What the run on the table met of each card; undefined without a run. */
function useMet(): ((card: BookCard) => Met) | undefined {
  const session = useGame((state) => state.session);
  return useMemo(() => {
    if (session === null) return undefined;
    const met = metIn(session.world, session.setting);
    return ({ sources, figures }: BookCard) => met({ sources: sources.map(({ id }) => id), figures });
  }, [session]);
}

/** Jumps to a shelf; the focus goes along, so that a reader without eyes lands there too. */
function Chapters({ shelves }: { readonly shelves: readonly BookShelf[] }) {
  const { t } = useServices().words;
  if (shelves.length < 2) return null;
  return (
    <nav className="book-chapters" aria-label={t("background.chapters")}>
      {shelves.map(({ id, cards }) => (
        <Button
          key={id}
          className="btn btn-quiet"
          onPress={() => document.getElementById(`shelf-${id}`)?.focus()}
        >
          {t(`background.shelf.${id}`)} <span className="num">{cards.length}</span>
        </Button>
      ))}
    </nav>
  );
}

interface ShelfProps {
  readonly shelf: BookShelf;
  readonly met: ((card: BookCard) => Met) | undefined;
}

function Shelf({ shelf, met }: ShelfProps) {
  const { t } = useServices().words;
  return (
    <section className="shelf">
      <h2 id={`shelf-${shelf.id}`} tabIndex={-1}>
        {t(`background.shelf.${shelf.id}`)}
      </h2>
      <div className="shelf-cards">
        {shelf.cards.map((card) => (
          <BackgroundCard key={card.id} card={card} met={met?.(card)} />
        ))}
      </div>
    </section>
  );
}
