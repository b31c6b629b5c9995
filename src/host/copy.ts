/**
 * The copy for playing without a network: registers the service worker, follows what becomes of it, and takes a newer
 * build only when somebody says so, with the run saved first.
 */
import type { Host, HostState } from "./host.ts";

/** ms within which a worker that was asked to has taken over, or else the page is loaded again all the same */
const TAKEN_OVER = 3000;
/** ms between two questions for a newer build */
const ASK_AGAIN = 600_000;

export interface CopyDeps {
  readonly host: Host;
  /** the worker's address, as the content policy wants it */
  readonly worker: URL;
  save(): Promise<void>;
  /** Calls back whenever nobody plays: the moments for a question to the server. Returns the unbind. */
  whenFree(ask: () => void): () => void;
}

type Copy = HostState["copy"];

function copyOf({ active, installing, waiting }: ServiceWorkerRegistration): Copy {
  if (active !== null || waiting !== null) return "whole";
  return installing === null ? "failed" : "fetching";
}

function takeOver(waiting: ServiceWorker): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, TAKEN_OVER);
    const taken = (): void => {
      clearTimeout(timer);
      done();
    };
    navigator.serviceWorker.addEventListener("controllerchange", taken, { once: true });
    waiting.postMessage("takeOver");
  });
}

async function begin({ host, worker, save, whenFree }: CopyDeps): Promise<void> {
  host.setState({ copy: "fetching" });
  const registration = await navigator.serviceWorker.register(worker);
  const follow = (): void =>
    host.setState({
      copy: copyOf(registration),
      // At the first visit the worker waits for nobody.
      newer: registration.active !== null && registration.waiting !== null,
    });
  const followNext = (): void => {
    registration.installing?.addEventListener("statechange", follow);
    follow();
  };
  registration.addEventListener("updatefound", followNext);
  followNext();
  host.setState({
    renew: async () => {
      await save();
      if (registration.waiting !== null) {
        await takeOver(registration.waiting);
        // Taken on the title, between runs: the link of a lesson that is over would begin it anew.
        history.replaceState(null, "", location.pathname + location.search);
      }
      location.reload();
      return true;
    },
  });
  let asked = Number.NEGATIVE_INFINITY;
  const ask = (): void => {
    if (registration.active === null || performance.now() - asked < ASK_AGAIN) return;
    asked = performance.now();
    // Without a network there is no newer build to be had.
    registration.update().catch(() => undefined);
  };
  ask();
  whenFree(ask);
}

/** Fetches the copy and follows it. Never rejects; what did not come can be asked for again. */
export async function startCopy(deps: CopyDeps): Promise<void> {
  const { host } = deps;
  await begin(deps).catch(() => host.setState({ copy: "failed", keep: () => startCopy(deps) }));
}
