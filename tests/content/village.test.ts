import { describe, expect, it } from "vitest";
import { settingOf } from "../../src/content/index.ts";
import { readContent } from "../../src/tools/content-files.ts";

const content = readContent(undefined, false);
const under = (regime?: string) => settingOf(content, "same-style", regime);

describe("the village of a level", () => {
  it("comes from its preset, in rounds of the level's own length", () => {
    const preset = content.villages.get("fujian")?.shops;
    const shops = under()?.village?.shops;
    expect(preset?.roundDays).toBe(7);
    expect(shops?.roundDays).toBe(1);
    expect(shops?.buyers).toBe((preset?.buyers ?? 0) / 7);
    expect(shops?.workshops).toBe(preset?.workshops);
  });

  it("runs under a named list of changes as under a regime of its own, which the hash tells apart", () => {
    const usual = under();
    const changed = under("no-search");
    expect(changed?.regime.id).toBe("no-search");
    expect(changed?.village?.shops?.search).toBe(0);
    expect(usual?.village?.shops?.search).toBe(1);
    expect(changed?.hash).not.toBe(usual?.hash);
    expect(under("short-escrow")?.regime.platform.escrowHours).toBe(24);
    expect(under("no-such-rules")).toBeUndefined();
  });

  it("stays as the files have it when a variant has been made", () => {
    under("no-imitation");
    expect(content.villages.get("fujian")?.shops?.imitation).toBe(1);
  });

  it("is none where a level has none", () => {
    expect(settingOf(content, "first-thirty")?.village).toBeNull();
  });
});
