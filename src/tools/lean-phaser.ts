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
      handler: (code) => ({
        code: Object.entries(FEATURES).reduce(
          (text, [name, on]) => text.replaceAll(`typeof ${name}`, String(on)),
          code,
        ),
        map: null,
      }),
    },
  };
}
