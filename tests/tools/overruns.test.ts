import { describe, expect, it } from "vitest";
import { atMost } from "../../src/tools/gates/gate.ts";
import { overrun } from "../../src/tools/gates/overruns.ts";

describe("a limit that is not met yet", () => {
  it("is tolerated below its recorded value and fails above it", () => {
    expect(overrun("sizes", atMost("requests to the first decision", 41, 20, "requests"))).toBeDefined();
    expect(overrun("sizes", atMost("requests to the first decision", 60, 20, "requests"))).toBeUndefined();
  });

  it("does not excuse what is not on the list", () => {
    expect(overrun("sizes", atMost("everything after idle, music aside", 2000, 1800, "kB"))).toBeUndefined();
    expect(overrun("sizes", atMost("to the title", 160, 150, "kB"))).toBeUndefined();
  });
});
