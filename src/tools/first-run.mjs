/**
 * What `npm start`, `npm test` and `npm run gates` do before everything else: look at Node, install what is
 * missing, for tests find a browser, then hand over. Plain JavaScript without packages, since none may be there yet.
 * Usage: node src/tools/first-run.mjs start|test|gates [arguments for the tool]
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser, findFirefox } from "./find-browser.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const OLDEST_NODE = [20, 19];

/**
 * @param {string} sentence
 * @returns {never}
 */
function giveUp(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(program, args, env = process.env) {
  const { status } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: "inherit",
    env,
  });
  return status === 0;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [wantMajor = 0, wantMinor = 0] = OLDEST_NODE;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  giveUp(
    `Thirty Pieces needs Node ${OLDEST_NODE.join(".")} or later; this is Node ${process.versions.node}. ` +
      "Install a newer one from nodejs.org and try again.",
  );
}

/** @param {string[]} args */
function npm(args) {
  const cli = process.env.npm_execpath;
  return cli ? run(process.execPath, [cli, ...args]) : run("npm", args);
}

/** Installs the packages when there are none, or when the lock has changed since they were installed. */
function installPackages() {
  const lock = createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .digest("hex");
  const stamp = join(ROOT, "node_modules", ".first-run");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.log("Installing what the game is built with (once; this can take a minute) …");
  const quietly = ["--ignore-scripts", "--no-audit", "--no-fund"];
  const fresh = !existsSync(join(ROOT, "node_modules"));
  const done = (fresh && npm(["ci", ...quietly])) || npm(["install", "--no-save", ...quietly]);
  if (!done)
    giveUp(
      "The packages could not be installed. Check the network connection, then run the same command again.",
    );
  writeFileSync(stamp, lock);
}

/**
 * Installs a Debian package where that is possible without asking.
 * @param {string} name
 */
function install(name) {
  const canInstall =
    process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!canInstall) return;
  console.log(`Installing ${name} for the browser tests (once) …`);
  const quiet = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], quiet);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], quiet);
}

/** Path of a browser for the tests; installs Debian's Chromium where that is possible without asking. */
function needBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (!process.env.CHROMIUM) install("chromium");
  return (
    findBrowser() ??
    giveUp(
      "The browser tests need Chromium or Chrome, and none was found. Install one, " +
        "or set the variable CHROMIUM to the path of its program, then run the same command again.",
    )
  );
}

const [tool = "", ...rest] = process.argv.slice(2);
if (!["start", "test", "gates"].includes(tool))
  giveUp("Usage: node src/tools/first-run.mjs start|test|gates");
checkNode();
installPackages();
const env = tool === "start" ? process.env : { ...process.env, CHROMIUM: needBrowser() };
// The gates compare a third engine where they can; without it they say so.
if (tool === "gates" && findFirefox() === null && !process.env.FIREFOX) install("firefox-esr");
const tsx = join(ROOT, "node_modules", "tsx", "dist", "cli.mjs");
if (!run(process.execPath, [tsx, join(ROOT, "src", "tools", `${tool}.ts`), ...rest], env)) process.exit(1);
