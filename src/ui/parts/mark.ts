/** Notes the moment at which something was first usable; the loading budgets are measured against these marks. */
export function markOnce(name: "title-usable" | "first-decision"): void {
  if (performance.getEntriesByName(name, "mark").length === 0) performance.mark(name);
}
