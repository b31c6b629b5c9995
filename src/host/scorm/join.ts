/** Joins the game with the learning platform around it: what was kept comes in, what happens goes out. */
import type { GameStore, Keeper } from "../../store/types.ts";
import type { Host } from "../host.ts";
import { best, type PagesOf, type Progress, progressBefore, progressOf, seenOf } from "../progress.ts";
import { findApi } from "./api.ts";
import { locationText, platformKeeper } from "./kept.ts";
import { createLms, type Lms, type LmsPorts } from "./lms.ts";

export interface Platform {
  /** Where runs are kept in this visit. */
  keeper(device: Keeper): Promise<Keeper>;
  /** Reports from now on, until the page goes. */
  follow(store: GameStore): void;
}

/** Some platforms need a moment after they have opened the page. */
const ATTEMPTS = 8;
const BETWEEN_MS = 250;

const ports: LmsPorts = {
  find: () => findApi(window),
  now: () => performance.now(),
  schedule: (run, ms) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

async function reach(lms: Lms): Promise<boolean> {
  if (window.parent === window && window.opener === null) return false;
  for (let i = 0; !lms.hello() && i < ATTEMPTS; i++)
    await new Promise((wake) => setTimeout(wake, BETWEEN_MS));
  return lms.state() !== "none";
}

/** Tells the platform about the run on the table. `commit`s when a day, the run or a page of the debrief is over. */
function reporter(lms: Lms, store: GameStore, pagesOf: PagesOf) {
  let told = "";
  let reached: Progress = { isDone: false, score: 0 };
  return (code: string, lesson: unknown): void => {
    const { session, notes } = store.getState();
    if (session === null) return;
    const seen = seenOf(session, notes, pagesOf);
    const now = progressOf(session, seen);
    if (now === null) return;
    const { world, setting } = session;
    const day = Math.floor(world.hour / 24) + 1;
    const before = lms.before();
    reached = best(best(reached, progressBefore(before)), now);
    lms.set({
      "cmi.suspend_data": code,
      "cmi.core.lesson_location": locationText(setting.level.id, day, { read: notes.read, lesson }),
      "cmi.core.lesson_status":
        before?.status === "passed" ? "passed" : reached.isDone ? "completed" : "incomplete",
      "cmi.core.score.min": "0",
      "cmi.core.score.max": "100",
      "cmi.core.score.raw": String(reached.score),
      // Without it some platforms do not hand the run back at the next visit.
      "cmi.core.exit": "suspend",
    });
    const moment = `${setting.level.id} ${world.seed} ${day} ${world.ended?.id ?? ""} ${seen.read}`;
    if (moment !== told) lms.commit();
    told = moment;
  };
}

/** Null where no platform is around: the package was opened by itself and keeps runs as the site does. */
export async function join(host: Host, pagesOf: PagesOf): Promise<Platform | null> {
  const lms = createLms(ports, (platform) => host.setState({ platform }));
  if (!(await reach(lms))) return null;
  let report: ReturnType<typeof reporter> | null = null;
  let lesson: unknown = null;
  let code = "";
  return {
    keeper: (device) =>
      platformKeeper(device, lms.before(), {
        code: (saved) => {
          code = saved;
          report?.(code, lesson);
        },
        beside: (beside) => {
          lesson = Reflect.get(Object(beside), "lesson") ?? null;
          if (code !== "") report?.(code, lesson);
        },
      }),
    follow: (store) => {
      report = reporter(lms, store, pagesOf);
      if (!["incomplete", "completed", "passed", "failed"].includes(lms.before()?.status ?? "")) {
        lms.set({ "cmi.core.lesson_status": "incomplete" });
        lms.commit();
      }
      const reportNow = (): void => {
        const present = store.getState().code();
        if (present !== "") report?.(present, lesson);
      };
      document.addEventListener("visibilitychange", () => {
        if (document.visibilityState !== "hidden") return;
        // On a phone nothing more may be heard of this page.
        reportNow();
        lms.commit();
      });
      window.addEventListener("pagehide", () => {
        reportNow();
        lms.finish();
      });
      window.addEventListener("pageshow", ({ persisted }) => {
        if (persisted) lms.again();
      });
    },
  };
}
