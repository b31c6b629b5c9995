/**
 * A third engine for tests: WebKitGTK's small browser, driven by plain WebDriver over loopback. It needs a screen; where
 * there is none, one in memory is started.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  /** the program that is a screen in memory, or null where a real one is there */
  readonly screen: string | null;
}

const LIBRARIES = "/usr/lib";
const DRIVERS = ["/usr/bin/WebKitWebDriver", "/usr/local/bin/WebKitWebDriver"];
const SCREEN = "/usr/bin/Xvfb";

function smallBrowser(): string | undefined {
  if (!existsSync(LIBRARIES)) return undefined;
  const folders = readdirSync(LIBRARIES).flatMap((name) =>
    ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"].map((version) => join(LIBRARIES, name, version)),
  );
  return folders.map((folder) => join(folder, "MiniBrowser")).find((path) => existsSync(path));
}

/** What is needed for WebKit on this machine, or null. */
export function findWebKit(): WebKit | null {
  const driver = DRIVERS.find((path) => existsSync(path));
  const browser = smallBrowser();
  const hasScreen = Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (driver === undefined || browser === undefined || !(hasScreen || existsSync(SCREEN))) return null;
  return { driver, browser, screen: hasScreen ? null : SCREEN };
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });

/** A screen in memory says its number once it is there. */
function startScreen(program: string): Promise<{ process: ChildProcess; display: string }> {
  const screen = spawn(program, ["-displayfd", "3", "-screen", "0", "1366x768x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  return new Promise((done, fail) => {
    screen.once("error", fail);
    screen.once("exit", () => fail(new Error("the screen in memory did not start")));
    screen.stdio[3]?.once("data", (said: Buffer) =>
      done({ process: screen, display: `:${said.toString().trim()}` }),
    );
  });
}

const PATIENCE_MS = 600_000;

async function ask(method: string, address: string, body?: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method,
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebKit: ${JSON.stringify(value).slice(0, 400)}`);
  return value;
}

async function untilReady(address: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    const isReady = await ask("GET", `${address}/status`).then(
      () => true,
      () => false,
    );
    if (isReady) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("WebKit's driver did not start");
}

export interface WebKitPage {
  /** "WebKitGTK 2.50.6" */
  readonly version: string;
  /** Runs the body of an asynchronous function in the page and gives what it returns. */
  run(body: string): Promise<unknown>;
}

interface NewSession {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion?: string };
}

/** Opens an address, does something with the page, and ends all that was started. */
export async function withWebKit<T>(
  { driver, browser, screen }: WebKit,
  url: string,
  use: (page: WebKitPage) => Promise<T>,
): Promise<T> {
  const started: ChildProcess[] = [];
  try {
    const shown = screen === null ? null : await startScreen(screen);
    if (shown) started.push(shown.process);
    const port = await freePort();
    const env = {
      ...process.env,
      ...(shown ? { DISPLAY: shown.display } : {}),
      // As root its sandbox does not start.
      ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" } : {}),
    };
    started.push(spawn(driver, [`--port=${port}`, "--host=127.0.0.1"], { env, stdio: "ignore" }));
    const address = `http://127.0.0.1:${port}`;
    await untilReady(address);
    const options = { binary: browser, args: ["--automation"] };
    const session = (await ask("POST", `${address}/session`, {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
    })) as NewSession;
    const here = `${address}/session/${session.sessionId}`;
    try {
      await ask("POST", `${here}/timeouts`, { script: PATIENCE_MS });
      await ask("POST", `${here}/url`, { url });
      return await use({
        version: `WebKitGTK ${session.capabilities.browserVersion ?? ""}`.trim(),
        run: (body) =>
          ask("POST", `${here}/execute/async`, {
            script: `const done = arguments[0]; (async () => { ${body} })().then(done, (e) => done("failed: " + e));`,
            args: [],
          }),
      });
    } finally {
      await ask("DELETE", here).catch(() => undefined);
    }
  } finally {
    for (const it of started.reverse()) it.kill();
  }
}
