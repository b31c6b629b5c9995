import { expect } from "vitest";
import { mouse, untilItStands } from "./support/hands.ts";
import { test } from "./support/play.ts";
import { bid, codeOnPage, enter, finishNow, readDebrief } from "./support/run.ts";
import { phrasesOf } from "./support/words.ts";

test("the code of a finished run opens by its link and is checked; a damaged one is named", async ({
  open,
}) => {
  const hand = mouse(await open({ seed: 5, reducedMotion: true }), await phrasesOf("en"));
  const { t } = hand.phrases;
  await enter(hand, "first-thirty");
  await untilItStands(hand);
  await bid(hand);
  await finishNow(hand);
  await untilItStands(hand);
  await readDebrief(hand);
  const code = await codeOnPage(hand);

  const shared = await open({ path: `#g=${code}` });
  await shared
    .getByRole("status")
    .filter({ hasText: t("code.verdict.checked") })
    .waitFor();

  const middle = Math.floor(code.length / 2);
  const other = code[middle] === "A" ? "B" : "A";
  const damaged = await open({ path: `#g=${code.slice(0, middle)}${other}${code.slice(middle + 1)}` });
  await damaged
    .getByRole("alert")
    .filter({ hasText: t("code.damaged") })
    .waitFor();
  const cut = await open({ path: `#g=${code.slice(0, middle)}` });
  const alert = cut.getByRole("alert");
  await alert.waitFor();
  expect([t("code.damaged"), t("code.cutShort")]).toContain((await alert.textContent())?.trim());
});
