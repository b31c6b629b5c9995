/**
 * Builds with only the part of Phaser the view uses: 106 kB (brotli) less than the whole.
 * The package exports nothing but its full bundle, so the alias reaches its sources by path; its own build sets
 * constants written as `typeof X`, which vite's `define` cannot, so a transform does. It leans on unpublished
 * paths: the version is pinned exactly, and browser tests start the scene in both renderers.
 */
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const ENTRY = at("./lean-phaser.cjs");
const SOURCES = at("../../node_modules/phaser/src");

/** The features Phaser's own build switches by constants. howler plays all sound. */
const FEATURES: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  EXPERIMENTAL: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** Phaser 4.2 never lets go of this listener: every game taken away left one with the page. */
const VISIBILITY = {
  file: "/core/VisibilityHandler.js",
  adds: "document.addEventListener(hiddenVar, onChange, false);",
  letsGo:
    "eventEmitter.once(Events.DESTROY, function () { document.removeEventListener(hiddenVar, onChange, false); });",
} as const;

/** Refuses a source that reads otherwise: the mend would be lost without a word. */
function mended(id: string, code: string): string {
  if (!id.replaceAll("\\", "/").endsWith(VISIBILITY.file)) return code;
  if (!code.includes(VISIBILITY.adds))
    throw new Error(`${id} has changed: is its listener let go of by now?`);
  return code.replace(VISIBILITY.adds, `${VISIBILITY.adds}\n${VISIBILITY.letsGo}`);
}

export function leanPhaser(): Plugin {
  return {
    name: "lean-phaser",
    apply: "build",
    enforce: "pre",
    config: () => ({
      resolve: {
        alias: [
          { find: /^phaser$/, replacement: ENTRY },
          { find: /^phaser-sources/, replacement: SOURCES },
        ],
      },
    }),
    transform: {
      filter: { id: /[\\/]phaser[\\/]src[\\/]/ },
      handler: (code, id) => ({
        code: Object.entries(FEATURES).reduce(
          (text, [name, on]) => text.replaceAll(`typeof ${name}`, String(on)),
          mended(id, code),
        ),
        map: null,
      }),
    },
  };
}
