import { describe, expect, it } from "vitest";
import { botOf, play } from "../../src/bots/index.ts";
import {
  dayMark,
  encodeRun,
  isCodeError,
  openCode,
  readRun,
  recordOf,
  replay,
} from "../../src/runcode/index.ts";
import { laneSetting } from "../support/lanes.ts";

describe("a run in the sewing village", () => {
  it("comes out the same from its code, with work given out, taken back and taken on, a sample, two dates and a visit", () => {
    const setting = laneSetting();
    const careful = botOf("careful")!;
    const kinds = new Set<string>();
    const busy = {
      ...careful,
      decide(seat: Parameters<typeof careful.decide>[0]) {
        careful.decide(seat);
        const { world } = seat;
        const send = (command: Parameters<typeof seat.send>[0]) => {
          if (!seat.send(command)) kinds.add(command.kind);
        };
        for (const r of world.requests) {
          if (r.sewing?.sample) send({ kind: "sample", request: r.id });
          if (r.mine && r.mine.first === 0) send({ kind: "splitDelivery", request: r.id, hours: 12 });
        }
        for (const o of world.orders)
          if (o.state === "open" && o.at[0] >= 10)
            send({
              kind: "passOn",
              order: o.id,
              pieces: 10,
              to: o.id % 2 === 0 ? "he-and-lin" : "house-3",
              price: o.price,
            });
        if (world.hour % 50 === 0)
          for (const p of world.passed) send({ kind: "takeBackWork", order: p.order });
        for (const offer of world.offers) send({ kind: "takeWork", offer: offer.id });
        if (world.consult) send({ kind: "consult", how: "stage" });
      },
    };
    const marks: number[] = [];
    const { world, log } = play(setting, 12, busy, (w) => marks.push(dayMark(w)));
    expect([...kinds].sort()).toEqual([
      "consult",
      "passOn",
      "sample",
      "splitDelivery",
      "takeBackWork",
      "takeWork",
    ]);
    const opened = openCode(encodeRun(recordOf(world, setting, [], log, marks), setting));
    if (isCodeError(opened)) throw new Error(opened.reason);
    const run = readRun(opened, setting);
    if (isCodeError(run)) throw new Error(run.reason);
    expect(run.log.filter((l) => l.command.kind === "passOn")).toEqual(
      log.filter((l) => l.command.kind === "passOn"),
    );
    expect(replay(setting, run).verdict.kind).toBe("checked");
  });
});
