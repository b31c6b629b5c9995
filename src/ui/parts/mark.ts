type Mark = "title-usable" | "first-decision";

/** Notes the moment at which something was first usable; the loading budgets are measured against these marks. */
export function markOnce(name: Mark): void {
  if (performance.getEntriesByName(name, "mark").length === 0) performance.mark(name);
}

/** Resolves once the moment has been noted, or after so many milliseconds at most. */
export function marked(name: Mark, atMost: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      observer.disconnect();
      resolve();
    };
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName(name).length > 0) done();
    });
    const timer = setTimeout(done, atMost);
    observer.observe({ type: "mark", buffered: true });
  });
}
