/** For the ear: which request the phone has turned to while one was at its fields, and where a changed bid stands. */
import { type RefObject, useEffect, useRef, useState } from "react";
import type { BidPreview, RequestView } from "../../sim/index.ts";
import { useSay } from "../context.ts";
import type { Say } from "../say.ts";
import type { Draft } from "./useBid.ts";

/** "South Window: 50 × Shirt, at most ¥34.70, within 72 h" */
export const requestInShort = (say: Say, request: RequestView): string =>
  say.t("ui.phone.inShort", {
    shop: say.shop(request.shop),
    what: say.t("ui.orders.what", { quantity: say.count(request.quantity), style: say.style(request.style) }),
    ceiling: say.money(request.ceiling),
    hours: say.span(request.hours),
  });

interface Props {
  readonly request: RequestView;
  readonly draft: Draft;
  readonly preview: BidPreview;
  /** the sheet, to know whether somebody is at it */
  readonly sheet: RefObject<HTMLElement | null>;
}

export function SpokenBid({ request, draft, preview, sheet }: Props) {
  const say = useSay();
  const [text, setText] = useState("");
  const shown = useRef(request.id);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when the player or the phone changes it, not with every hour
  useEffect(() => {
    const isAnother = shown.current !== request.id;
    shown.current = request.id;
    if (isFirst.current || sheet.current?.contains(document.activeElement) !== true) {
      isFirst.current = false;
      return;
    }
    const { rank, chance, nudge } = preview;
    setText(
      say.sentences(
        isAnother && say.t("ui.phone.another", { request: requestInShort(say, request) }),
        say.t("ui.phone.stands", { rank, chance: say.t("ui.phone.chance", { n: chance }) }),
        nudge !== null && say.t("ui.phone.nudgeLess", { money: say.money(nudge.cut) }),
      ),
    );
  }, [request.id, draft.price, draft.hours]);
  return (
    <p className="vh" role="status">
      {text}
    </p>
  );
}
