/** How long a first visit takes on a slow machine and a slow line, and what it costs. Median of several visits. */
import { pressStart } from "../browser/start.ts";
import { type Request, SLOW, type Visit, visit } from "../browser/visit.ts";
import { DIST, ensureBuilt } from "../build.ts";
import { serve } from "../serve.ts";
import { median } from "./median.ts";

/** Times in milliseconds, bytes as sent (brotli). */
export interface Loading {
  readonly title: number;
  readonly decision: number;
  readonly blocking: number;
  readonly bytesToTitle: number;
  readonly bytesToDecision: number;
  readonly requestsToDecision: number;
  readonly bytesInAll: number;
}

const bytes = (requests: readonly Request[]) => requests.reduce((sum, request) => sum + request.bytes, 0);

function summary(seen: Visit): Loading {
  const [title, decision] = [seen.marks["title-usable"], seen.marks["first-decision"]];
  const until = (moment: number) => seen.requests.filter(({ at }) => at <= moment);
  return {
    title,
    decision,
    blocking: seen.blocking,
    bytesToTitle: bytes(until(title)),
    bytesToDecision: bytes(until(decision)),
    requestsToDecision: until(decision).length,
    bytesInAll: bytes(seen.requests),
  };
}

export async function measureLoading(rounds: number): Promise<Loading> {
  await ensureBuilt();
  const server = await serve(DIST);
  try {
    const seen: Loading[] = [];
    for (let i = 0; i < rounds; i++) seen.push(summary(await visit(server.url, pressStart, SLOW)));
    const middle = (of: (one: Loading) => number) => median(seen.map(of));
    return {
      title: middle((one) => one.title),
      decision: middle((one) => one.decision),
      blocking: middle((one) => one.blocking),
      bytesToTitle: middle((one) => one.bytesToTitle),
      bytesToDecision: middle((one) => one.bytesToDecision),
      requestsToDecision: middle((one) => one.requestsToDecision),
      bytesInAll: middle((one) => one.bytesInAll),
    };
  } finally {
    await server.close();
  }
}
