/** What somebody typed or pasted: a run code, a lesson's link, or its short code off the wall. */
import { lessonIn, lessonInShort } from "../../store/lessonLink.ts";
import type { OpenFault } from "../../store/types.ts";
import type { Lent } from "../context.ts";

type Ways = Pick<Lent, "store" | "listLevels">;

export async function openText(text: string, { store, listLevels }: Ways): Promise<OpenFault | undefined> {
  const { openCode, openLesson } = store.getState();
  const link = lessonIn(text);
  if (link !== undefined) return "wrong" in link ? { link: link.wrong } : openLesson(link);
  const short = lessonInShort(text);
  if (short === undefined) return openCode(text);
  const { number, ...rest } = short;
  const level = (await listLevels()).find((one) => one.number === number)?.id;
  return level === undefined ? "noSuchLevel" : openLesson({ ...rest, level });
}
