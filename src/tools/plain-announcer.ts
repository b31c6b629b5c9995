/**
 * Lets react-aria's announcer live under the content policy: it empties its two lists with `innerHTML = ""`, which
 * Trusted Types refuse, so that the second press on a number field would take the page down. Emptying by
 * `replaceChildren()` does the same. The version is pinned; a build in which nothing was replaced fails.
 */
import type { Plugin } from "vite";

const EMPTIED = ".innerHTML = ''";

export function plainAnnouncer(): Plugin {
  return {
    name: "plain-announcer",
    enforce: "pre",
    transform: {
      filter: { id: /dist[\\/]private[\\/]live-announcer[\\/]LiveAnnouncer\.m?js/ },
      handler: (code) => {
        if (!code.includes(EMPTIED))
          throw new Error("react-aria's announcer has changed: see plain-announcer.ts");
        return { code: code.replaceAll(EMPTIED, ".replaceChildren()"), map: null };
      },
    },
  };
}
