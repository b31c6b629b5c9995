/**
 * Replays run codes and says how each went, midnight by midnight. Bundled by the engines gate and run in Node,
 * in a second Node and in a browser, so it takes everything it needs as an argument.
 */
import { load, settingOf } from "../../content/index.ts";
import { isCodeError, openCode, readRun, replay } from "../../runcode/index.ts";
import { hashWorld } from "../../sim/index.ts";

interface Replays {
  /** Everything below levels/, by path. */
  readonly files: Readonly<Record<string, unknown>>;
  readonly codes: readonly string[];
}

/** "checked 1a2b3c,…": the verdict, then the hash of the whole world at every midnight and at the end. */
export function replayAll({ files, codes }: Replays): string[] {
  const content = load(files, { checks: false });
  return codes.map((code) => {
    const opened = openCode(code);
    if (isCodeError(opened)) return opened.reason;
    const setting = settingOf(content, opened.head.level, opened.head.regime);
    if (!setting) return "unknown level";
    const run = readRun(opened, setting);
    if (isCodeError(run)) return run.reason;
    const hashes: number[] = [];
    const { world, verdict } = replay(setting, run, (at, _facts, decision) => {
      if (decision === null && at.hour % 24 === 0) hashes.push(hashWorld(at));
    });
    if (world) hashes.push(hashWorld(world));
    return `${verdict.kind} ${hashes.map((hash) => hash.toString(16)).join(",")}`;
  });
}
