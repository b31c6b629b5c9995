/** One card: what it says, how sure it is, and every source by name. */
import { useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import type { BookCard } from "./book.ts";

interface Props {
  readonly card: BookCard;
}

export function BackgroundCard({ card }: Props) {
  const { t } = useServices().words;
  return (
    <article className="slip book-slip" id={`card-${card.id}`}>
      <h3>{card.title}</h3>
      <p>{card.text}</p>
      <p className="book-grade">
        <Icon name="seal" size={16} />
        {card.grade}
      </p>
      <details>
        <summary>
          {t("background.sources")} <span className="num">{card.sources.map(({ id }) => id).join(", ")}</span>
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
