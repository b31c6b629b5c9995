/**
 * Works out "what if" beside the page: hundreds of replays, a message whenever something is known. Whoever asked stops
 * it by ending the worker. In: one `Ask`. Out: `Finding`s, or that it could not be done.
 */
import { loadLevel } from "../content/bundled.ts";
import { othersFor } from "../content/others.ts";
import { settingOf } from "../content/setting.ts";
import {
  type Ask,
  closest,
  type Finding,
  outcomeOf,
  retell,
  search,
  underRule,
  whatIf,
} from "../debrief/whatif/index.ts";

type Heard = Finding | { readonly kind: "failed" };

const tell = (heard: Heard): void => postMessage(heard);

async function answer(ask: Ask): Promise<void> {
  const content = await loadLevel(ask.level, "en");
  const setting = settingOf(content, ask.level, ask.regime, { changes: ask.changes });
  if (!setting) return tell({ kind: "failed" });
  const end = retell(setting, ask);
  if (ask.share !== undefined) {
    if (ask.standIn === undefined) {
      const likeness = closest(setting, ask.seed, outcomeOf(end, setting), ask.share);
      return tell({ kind: "closest", likeness });
    }
    const searching = search(setting, ask, end, ask.standIn, ask.share);
    let next = searching.next();
    for (; !next.done; next = searching.next()) tell(next.value);
    return tell({ kind: "found", found: next.value });
  }
  const others = othersFor(content, setting, ask.changes);
  if (ask.rule === undefined) {
    for (const finding of whatIf(setting, ask, end, others, ask.found)) tell(finding);
    return;
  }
  const other = others.find(({ regime }) => regime.id === ask.rule);
  if (!other) return tell({ kind: "failed" });
  for (const finding of underRule(setting, ask, end, other)) tell(finding);
}

addEventListener("message", (event: MessageEvent<Ask>) => {
  answer(event.data).catch(() => tell({ kind: "failed" }));
});
