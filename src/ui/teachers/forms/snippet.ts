/** Lines of HTML that put the game into another page, and hear from it what came out. */
import { tellAddress } from "../../../host/embed.ts";

interface Embed {
  /** of the game, with the lesson behind the # */
  readonly address: string;
  /** origin of the page around it, which is then told; null: nobody is */
  readonly tell: string | null;
}

/** In an attribute in double quotes. */
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

const LISTENER = (origin: string): string => `
<script>
  addEventListener("message", ({ origin, data }) => {
    if (origin !== ${JSON.stringify(origin)} || data?.from !== "thirty-pieces") return;
    // kind "progress": score (0 to 100), done
    // kind "result": level, regime, seed, days, ending, money (in fen), people, platform, village, code
    console.log(data);
  });
</script>`;

export function embedSnippet({ address, tell }: Embed): string {
  const told = tell === null ? address : `${address}&${tellAddress(tell)}`;
  const frame = `<iframe
  src="${escaped(told)}"
  title="Thirty Pieces"
  style="border: 0; width: 100%; height: 48rem"
  allow="fullscreen; clipboard-write"
></iframe>`;
  return tell === null ? frame : frame + LISTENER(new URL(address).origin);
}
