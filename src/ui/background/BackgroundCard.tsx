/** One card: what it says, how sure it is, where this run met it, and every source by name. */
import type { Met } from "../../debrief/index.ts";
import { useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import type { BookCard } from "./book.ts";
import { MetHere } from "./MetHere.tsx";

interface Props {
  readonly card: BookCard;
  /** of the run on the table, if there is one */
  readonly met?: Met | undefined;
}

export function BackgroundCard({ card, met }: Props) {
  const { t } = useServices().words;
  return (
    <article className="slip book-slip" id={`card-${card.id}`}>
      <h3>{card.title}</h3>
      <p>{card.text}</p>
      <p className="book-grade">
        <Icon name="seal" size={16} />
        {card.grade}
      </p>
      {met !== undefined && <MetHere met={met} />}
      <details>
        <summary>
          {t("background.sources")}{" "}
          <span className="num">{card.sources.map(({ id }) => id).join(t("ui.comma"))}</span>
        </summary>
        <dl>
          {card.sources.map(({ id, text, url }) => (
            <div key={id}>
              <dt>{id}</dt>
              <dd>
                {text}
                {url !== undefined && <span className="book-url">{url}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </article>
  );
}
