/** Keeps what was last loaded, so that several who ask for the same level read and check it once. */

/**
 * `load` with a memory of one answer, by its arguments. Who asks while it is on its way shares it; a failure is
 * forgotten, so that the next to ask tries again.
 */
export function keepLast<A extends readonly string[], T>(
  load: (...asked: A) => Promise<T>,
): (...asked: A) => Promise<T> {
  let kept: { readonly key: string; readonly answer: Promise<T> } | null = null;
  return (...asked) => {
    const key = JSON.stringify(asked);
    if (kept?.key === key) return kept.answer;
    const answer = load(...asked);
    const own = { key, answer };
    kept = own;
    answer.catch(() => {
      if (kept === own) kept = null;
    });
    return answer;
  };
}
