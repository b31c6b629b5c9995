/** A row of houses by name; a long one folds. */
import { useSay } from "../context.ts";

/** More names than this stand folded. */
const SHOWN = 8;

interface Props {
  readonly label: string;
  readonly ids: readonly string[];
  readonly withOwn: boolean;
}

export function Names({ label, ids, withOwn }: Props) {
  const say = useSay();
  const names = [...(withOwn ? [say.t("ui.village.own")] : []), ...ids.map(say.rival)];
  if (names.length === 0) return null;
  if (names.length <= SHOWN) {
    return (
      <p>
        <b>{label}</b>
        {say.gap}
        {say.list(names)}
      </p>
    );
  }
  return (
    <details>
      <summary>
        <b>{label}</b>
        {say.gap}
        {say.t("ui.projects.houses", { n: names.length })}
      </summary>
      <p>{say.list(names)}</p>
    </details>
  );
}
