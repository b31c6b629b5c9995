/**
 * The service worker of the site: keeps every file of one build on the device, so that the game plays without a network.
 * It never takes over by itself: a newer build waits until the page asks for it or until no window has the older one.
 * The build puts in the list of files and a name for their content.
 */
declare const FILES: readonly string[];
declare const VERSION: string;

/** The parts of the worker's global object used here; TypeScript knows pages or workers in one program, not both. */
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: "window"; includeUncontrolled: true }): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(kind: string, listener: (event: WorkerEvent) => void): void;
}
interface WorkerEvent extends Event {
  readonly request: Request;
  readonly data: unknown;
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}

const scope = self as unknown as Scope;

/** Files asked for at a time: the game may be running, and a slow line is shared. */
const AT_ONCE = 3;
/** The address of the page itself. Some hosts lead "index.html" elsewhere, none leads "./" away. */
const PAGE = "./";

const base = scope.registration.scope;
const at = (address: string): string => new URL(address, base).href;
const files = FILES;
const known: ReadonlySet<string> = new Set(files.map(at));
const entries = files.filter((file) => /^assets\/index-[^/]*\.(js|css)$/.test(file));

// The store of caches belongs to the whole origin, where a second copy of the game may live at another path.
const prefix = `thirty-pieces ${base} `;
const current = prefix + VERSION;
const ownCaches = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefix));

/** The kept file, from this build or, for windows that still show an older one, from that. */
async function kept(address: string): Promise<Response | undefined> {
  for (const name of new Set([current, ...(await ownCaches())])) {
    const found = await (await caches.open(name)).match(address, { ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}

/** A page of another build than this worker's would ask for files that are not kept: better no copy than half a one. */
async function fetchPage(): Promise<Response> {
  const answer = await fetch(at(PAGE), { cache: "no-cache" });
  const text = await answer.text();
  if (!answer.ok || !entries.every((entry) => text.includes(entry)))
    throw new Error("The page on the server belongs to another build.");
  const headers = new Headers(answer.headers);
  for (const ofTheLine of ["content-encoding", "content-length"]) headers.delete(ofTheLine);
  // Made anew, because a browser refuses a kept answer that came by way of another address.
  return new Response(text, { status: 200, headers });
}

async function fetchFile(address: string): Promise<Response> {
  // A name with a hash of its content never means two things: what an older build kept need not be fetched again.
  const before = address.includes("/assets/") ? await kept(address) : undefined;
  const answer = before ?? (await fetch(address));
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

async function install(): Promise<void> {
  const cache = await caches.open(current);
  const waiting = [...known];
  const take = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      if (!(await cache.match(next))) await cache.put(next, await fetchFile(next));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  // The page comes last: a copy that has it is whole.
  await cache.put(at(PAGE), await fetchPage());
}

async function activate(): Promise<void> {
  const windows = await scope.clients.matchAll({ type: "window", includeUncontrolled: true });
  // Another window may still show the older build and ask for a part of it later.
  if (windows.length <= 1)
    await Promise.all(
      (await ownCaches()).filter((name) => name !== current).map((name) => caches.delete(name)),
    );
  await scope.clients.claim();
}

/** What is asked for, as the address it is kept under; null for everything that is not this game's. */
function addressOf({ method, mode, url }: Request): string | null {
  const asked = new URL(url);
  if (method !== "GET" || !asked.href.startsWith(base)) return null;
  const plain = asked.origin + asked.pathname;
  if (mode === "navigate") return plain === base || plain === at("index.html") ? at(PAGE) : null;
  return known.has(plain) || plain.startsWith(at("assets/")) ? plain : null;
}

scope.addEventListener("install", (event) => event.waitUntil(install()));
scope.addEventListener("activate", (event) => event.waitUntil(activate()));
scope.addEventListener("message", ({ data }) => {
  if (data === "takeOver") void scope.skipWaiting();
});
scope.addEventListener("fetch", (event) => {
  const address = addressOf(event.request);
  if (address !== null) event.respondWith(kept(address).then((answer) => answer ?? fetch(event.request)));
});
