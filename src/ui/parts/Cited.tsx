/** A text in which the ids of its evidence lead to the card of the background book that names the source. */
import { useServices } from "../context.ts";

const ID = /\b([ESF]\d{1,3})\b/u;
/** A button may begin or end a line: an id goes to the next one together with the marks that embrace it. */
const EMBRACED = /([(（]?\b[ESF]\d{1,3}\b[)）.,;:。，；、]*)/u;

export function Cited({ text }: { readonly text: string }) {
  const { store, book } = useServices();
  const look = (id: string) => {
    book.question = id;
    store.getState().go("background");
  };
  return text.split(EMBRACED).map((part, i) => {
    const [before, id, after] = part.split(ID);
    if (id === undefined) return part;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text keep their places
      <span key={i} className="cited">
        {before}
        <button type="button" className="link" onClick={() => look(id)}>
          {id}
        </button>
        {after}
      </span>
    );
  });
}
