/**
 * For the game in one file: every picture, sound, text and worker that the code names becomes a question to the pack in the
 * page (`src/host/single/pack.ts`), and the files themselves are gathered for it.
 */
import { readFileSync } from "node:fs";
import { basename, extname, join, relative } from "node:path";
import type { Plugin } from "vite";

const MEDIA: Readonly<Record<string, string>> = {
  ".webp": "image/webp",
  ".png": "image/png",
  ".webm": "audio/webm",
};
const PACKED = "\0packed:";
/** The game's program · the few lines in the page that unpack and start it. */
export const ENTRIES = { program: "\0single-program", start: "\0single-start" } as const;

export interface Gathered {
  /** JSON and drawings by their path in the repository */
  readonly texts: Map<string, string>;
  readonly media: Map<string, Buffer>;
}

/** `src` is the folder of the game's code. */
export function packInto({ texts, media }: Gathered, src: string): Plugin {
  const root = join(src, "..");
  const pack = JSON.stringify(join(src, "host", "single", "pack.ts"));
  const nameOf = (path: string): string => relative(root, path).replaceAll("\\", "/");
  const ask = (call: string, of: string): string => `import { ${of} } from ${pack};\nexport default ${call};`;

  const keepMedia = (path: string): string => {
    const name = nameOf(path);
    media.set(name, readFileSync(path));
    return `packedAddress(${JSON.stringify(name)}, ${JSON.stringify(MEDIA[extname(path)])})`;
  };
  const keepText = (path: string, call: string): string => {
    const name = nameOf(path);
    // Without the spaces of the files: they are parsed anyway.
    const text = readFileSync(path, "utf8");
    texts.set(name, path.endsWith(".json") ? JSON.stringify(JSON.parse(text)) : text);
    return `${call}(${JSON.stringify(name)})`;
  };
  const load = (path: string): string => {
    if (path.endsWith(".json")) return ask(keepText(path, "packedJson"), "packedJson");
    if (path.endsWith(".svg")) return ask(keepText(path, "packedDrawing"), "packedDrawing");
    if (path.endsWith(".ts"))
      return ask(`workerAddress(${JSON.stringify(basename(path, ".ts"))})`, "workerAddress");
    return ask(keepMedia(path), "packedAddress");
  };
  const isPacked = (path: string, query: string): boolean => {
    if (query === "worker&url") return true;
    if (query !== "" && query !== "url") return false;
    return (
      extname(path) in MEDIA || /\.svg$/.test(path) || (/\.json$/.test(path) && !/node_modules/.test(path))
    );
  };

  return {
    name: "pack-into",
    enforce: "pre",
    async resolveId(id, importer) {
      if (id === ENTRIES.program || id === ENTRIES.start) return id;
      const [path = "", query = ""] = id.split("?");
      if (!isPacked(path, query)) return null;
      const found = await this.resolve(path, importer, { skipSelf: true });
      // Without an ending, so that nobody else takes it for a file of that kind.
      return found && `${PACKED}${found.id.replaceAll(".", "|")}`;
    },
    load(id) {
      if (id === ENTRIES.program) return program(src);
      if (id === ENTRIES.start) return start(src);
      if (!id.startsWith(PACKED)) return null;
      return load(id.slice(PACKED.length).replaceAll("|", "."));
    },
    transform: {
      filter: { id: /[\\/]src[\\/]view[\\/].*\.ts$/ },
      handler(code, id) {
        const named = code.replace(/new URL\("([^"]+)", import\.meta\.url\)\.href/g, (_, path: string) =>
          keepMedia(join(id, "..", path)),
        );
        if (named === code) return null;
        return { code: `import { packedAddress } from ${pack};\n${named}`, map: null };
      },
    },
  };
}

/** The page and its workers are one program; each takes its own part of it once the texts are open. */
function program(src: string): string {
  const at = (path: string): string => JSON.stringify(join(src, path));
  return `
    import { holdMessages, openPack, role } from ${at("host/single/pack.ts")};
    const parts = {
      "": () => import(${at("main.ts")}),
      verify: () => import(${at("workers/verify.ts")}),
      whatIf: () => import(${at("workers/whatIf.ts")}),
    };
    const handOver = role() === "" ? () => undefined : holdMessages();
    openPack().then(parts[role()]).then(handOver);
  `;
}

function start(src: string): string {
  return `
    import { startProgram } from ${JSON.stringify(join(src, "host/single/pack.ts"))};
    startProgram().catch((fault) => {
      console.error(fault);
      document.getElementById("too-old").hidden = false;
    });
  `;
}
