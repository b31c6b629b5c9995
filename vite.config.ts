import { readdirSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { isOfPlay, levelOf, type Modules, wordsOf } from "./src/tools/chunks.ts";
import { sitePage } from "./src/tools/forms/page.ts";
import { gameParts } from "./src/tools/game-parts.ts";
import { levelHeads } from "./src/tools/level-heads.ts";

/** Ids of the levels: their folders without the number. */
const levels = readdirSync(new URL("levels", import.meta.url)).flatMap(
  (name) => /^\d+-(.+)$/.exec(name)?.[1] ?? [],
);

/**
 * On a slow line every file costs a round trip: a first visit gets one file a purpose. Libraries stay apart, so that a
 * new release of the game leaves them in the cache.
 */
const chunks = [
  { name: "phaser", test: /node_modules[\\/]phaser[\\/]|lean-phaser/ },
  { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  {
    name: "aria",
    test: /node_modules[\\/](react-aria|react-stately|react-aria-components|@react-|@internationalized)/,
  },
  // By itself the bundler would cut a file of its own for whatever the title shares with another screen.
  { name: "title", tags: ["$initial" as const] },
  { debugName: "words", name: (id: string) => wordsOf(id, levels) },
  {
    // One group, so that the first level's data is in the file that Start asks for.
    debugName: "play",
    name: (id: string, modules: Modules) => levelOf(id, levels) ?? (isOfPlay(id, modules) ? "play" : null),
  },
];

// Two at a time on two cores. No module of ours keeps anything, so files of one project may share what they have loaded.
const node = { environment: "node", root: ".", maxWorkers: 2 } as const;
const shared = { ...node, isolate: false } as const;

const LONG = "tests/e2e/long/*.test.ts";
const ENDINGS = "tests/e2e/endings/*.test.ts";

const browser = {
  ...node,
  globalSetup: ["tests/e2e/support/global.ts"],
  sequence: { groupOrder: 1 },
  testTimeout: 120_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  root: "src",
  base: "./",
  publicDir: false,
  ...gameParts(sitePage()),
  server: { fs: { allow: [".."] } },
  worker: { format: "es", plugins: () => [levelHeads()] },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: "es2022",
    sourcemap: false,
    // An inlined asset would be a data: address, which the content policy allows for pictures only.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: { codeSplitting: { groups: chunks } },
      // how long a busy machine took is no warning about the game
      checks: { bundlerTimings: false },
    },
  },
  test: {
    root: ".",
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: "unit",
          testTimeout: 120_000,
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/**/*.dom.test.*", "tests/e2e/**", "tests/levels/**"],
        },
      },
      {
        extends: true,
        test: {
          ...node,
          name: "dom",
          testTimeout: 120_000,
          environment: "jsdom",
          include: ["tests/**/*.dom.test.{ts,tsx}"],
          setupFiles: ["tests/support/dom.ts"],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "level",
          include: ["tests/levels/**/*.test.ts"],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: { ...browser, name: "e2e", exclude: [LONG, ENDINGS], include: ["tests/e2e/**/*.test.ts"] },
      },
      // Whole plays too long for every test run: the gate "plays" runs them.
      { extends: true, test: { ...browser, name: "long", include: [LONG] } },
      // Every level in several ways: `npm run soak -- endings` runs them and keeps what they came to.
      { extends: true, test: { ...browser, name: "endings", include: [ENDINGS] } },
    ],
  },
});
