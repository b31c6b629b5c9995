/** What the replay said about a run that came as a code. Own runs need no such note. */
import { useRun, useSay } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";

export function VerdictNote() {
  const say = useSay();
  const { verdict, origin } = useRun();
  if (origin !== "shared" || verdict === null) return null;
  const params =
    verdict.kind === "differs"
      ? { day: verdict.day + 1 }
      : verdict.kind === "otherRules"
        ? { rules: verdict.rules }
        : {};
  return (
    <p className="deb-verdict cap" role="status">
      <Icon name={verdict.kind === "checked" ? "seal-check" : "warning"} size={16} />
      {say.t(`code.verdict.${verdict.kind}`, params)}
    </p>
  );
}
