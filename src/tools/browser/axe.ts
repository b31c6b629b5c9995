/** Checks a page for accessibility faults with axe-core, beside the page's own scripts and policy. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** One fault: the rule, its sentence, and the places where it was found. */
interface Violation {
  readonly rule: string;
  readonly help: string;
  readonly places: readonly string[];
  /** for each place a selector that finds it */
  readonly targets: readonly string[];
}

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly {
      readonly html: string;
      readonly target: readonly (string | readonly string[])[];
      readonly failureSummary?: string;
    }[];
  }[];
}

/**
 * Runs the rules of WCAG 2.0 to 2.2, levels A and AA, over what is on screen now.
 * axe lives in an isolated world: it sees the page's elements, the page does not see it, and the strict
 * content policy, which forbids injected scripts, stays as players have it. `rules` names some rules instead of all.
 */
export async function findViolations(page: Page, rules?: readonly string[]): Promise<Violation[]> {
  const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  const cdp = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await cdp.send("Page.getFrameTree");
    const world = { frameId: frameTree.frame.id, worldName: "axe" };
    const { executionContextId } = await cdp.send("Page.createIsolatedWorld", world);
    const evaluate = (expression: string) =>
      cdp.send("Runtime.evaluate", {
        expression,
        contextId: executionContextId,
        awaitPromise: true,
        returnByValue: true,
      });
    await evaluate(`${source};0`);
    const options = JSON.stringify({
      runOnly: rules === undefined ? STANDARDS : { type: "rule", values: rules },
      resultTypes: ["violations"],
    });
    const { result, exceptionDetails } = await evaluate(`axe.run(document, ${options})`);
    if (exceptionDetails)
      throw new Error(`axe: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    const { violations }: AxeResults = result.value;
    return violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      places: nodes.map((node) => `${node.html} ${node.failureSummary ?? ""}`.slice(0, 600)),
      targets: nodes.map(({ target }) => String(target.at(-1) ?? "")),
    }));
  } finally {
    await cdp.detach();
  }
}
