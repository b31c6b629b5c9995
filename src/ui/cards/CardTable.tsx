/** The card on the table, then what followed from it. Time stands still for both. */
import { Suspense, useState } from "react";
import type { Params } from "../../i18n/index.ts";
import { cardOf } from "../../sim/index.ts";
import { useGame, useRun, useSay } from "../context.ts";
import { lazyPart } from "../parts/lazyPart.ts";
import { CardDialog } from "./CardDialog.tsx";
import { Outcome } from "./Outcome.tsx";
import { cardParams } from "./params.ts";

/** Only a class at one screen needs it; should it not come, the card can still be answered. */
const VoteDialog = lazyPart(() => import("./VoteDialog.tsx"), CardDialog);

interface Decided {
  readonly card: string;
  readonly choice: string;
  /** as the card said it: the world has moved on since */
  readonly params: Params;
}

export function CardTable() {
  const say = useSay();
  const { world, setting, open } = useRun();
  const isVoting = useGame((state) => state.notes.isVoting);
  const [decided, setDecided] = useState<Decided | null>(null);
  if (decided !== null) return <Outcome {...decided} onDone={() => setDecided(null)} />;
  const card = world.card === null || !open ? undefined : cardOf(setting, world.card.id);
  if (card === undefined) return null;
  const params = cardParams(say, world, setting);
  const onDecided = (choice: string) => setDecided({ card: card.id, choice, params });
  if (!isVoting) return <CardDialog card={card} params={params} onDecided={onDecided} />;
  return (
    <Suspense fallback={null}>
      <VoteDialog key={card.id} card={card} params={params} onDecided={onDecided} />
    </Suspense>
  );
}
