/** Starts the browser that tests, gates and measurements use; nothing in it talks to the network by itself. */
import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../find-browser.mjs";

const QUIET = [
  "--no-sandbox", // Chromium refuses to run as root with it
  "--disable-dev-shm-usage", // /dev/shm may be 64 MB in containers
  "--disable-quic",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-default-apps",
  "--disable-extensions",
  "--mute-audio",
  "--enable-precise-memory-info",
  "--js-flags=--expose-gc",
];

const GRAPHICS = {
  /** No GL device at all, as on a school machine with a blocked driver: the game draws with Canvas. */
  none: ["--disable-gpu", "--disable-software-rasterizer"],
  /** WebGL computed on the CPU. */
  software: [
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--ignore-gpu-blocklist",
  ],
} as const;

export type Graphics = keyof typeof GRAPHICS;

/** Refuses with a sentence when there is no browser. */
function browserPath(): string {
  const path = findBrowser();
  if (path === null) throw new Error("No Chromium or Chrome found; `npm test` installs one where it can.");
  return path;
}

const launchFlags = (graphics: Graphics): string[] => [...QUIET, ...GRAPHICS[graphics]];

/** `more`: further flags, such as a picture in place of a camera. */
export function launch(graphics: Graphics = "none", more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    headless: true,
    args: [...launchFlags(graphics), ...more],
  });
}
