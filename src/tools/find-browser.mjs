/**
 * Finds a Chromium or Chrome, and a Firefox, that are already on this machine.
 * Plain JavaScript without packages, because the set-up asks before anything is installed.
 */
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "chrome.exe",
];

const PROGRAMS = [
  "/usr/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
];

/** What lies below a folder of Playwright's cache. */
const CACHED = [
  "chrome-linux/chrome",
  "chrome-linux64/chrome",
  "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  "chrome-win/chrome.exe",
  "chrome-win64/chrome.exe",
];

/** @returns {string[]} */
function fromPlaywright() {
  const home = homedir();
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(home, ".cache/ms-playwright"),
    join(home, "Library/Caches/ms-playwright"),
    join(home, "AppData/Local/ms-playwright"),
  ];
  return caches
    .filter((cache) => cache !== undefined && existsSync(cache))
    .flatMap((cache) =>
      readdirSync(cache ?? "")
        .filter((name) => /^chromium-\d+$/.test(name))
        .sort()
        .reverse()
        .flatMap((name) => CACHED.map((inside) => join(cache ?? "", name, inside))),
    );
}

/**
 * Path of a browser, or null. The CHROMIUM variable decides alone when it is set.
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...PROGRAMS, ...onPath, ...fromPlaywright()].find((path) => existsSync(path)) ?? null;
}

const FIREFOXES = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:/Program Files/Mozilla Firefox/firefox.exe",
];

/**
 * Path of a Firefox, or null. The FIREFOX variable decides alone when it is set.
 * @returns {string | null}
 */
export function findFirefox() {
  const named = process.env.FIREFOX;
  if (named !== undefined) return existsSync(named) ? named : null;
  return FIREFOXES.find((path) => existsSync(path)) ?? null;
}
