/** A text in which the ids of its evidence lead to the card of the background book that names the source. */
import { useServices } from "../context.ts";

const ID = /\b([ESF]\d{1,3})\b/u;
/** A button may begin or end a line: the marks that embrace it hold on to it by a joiner, which nobody sees. */
const joined = (part: string): string =>
  part.replace(/[(（]$/u, "$&\u2060").replace(/^[)）.,;:。，；、]/u, "\u2060$&");

export function Cited({ text }: { readonly text: string }) {
  const { store, book } = useServices();
  const look = (id: string) => {
    book.question = id;
    store.getState().go("background");
  };
  return text.split(ID).map((part, i) =>
    ID.test(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text keep their places
      <button key={i} type="button" className="link" onClick={() => look(part)}>
        {part}
      </button>
    ) : (
      joined(part)
    ),
  );
}
