/** What the replay said about a run that came as a code, and the way on where it goes on. Own runs need no such note. */
import { Button } from "react-aria-components";
import { useRun, useSay, useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";

export function VerdictNote() {
  const say = useSay();
  const { store } = useServices();
  const { verdict, origin, world } = useRun();
  if (origin !== "shared" || verdict === null) return null;
  const params =
    verdict.kind === "differs"
      ? { day: verdict.day + 1 }
      : verdict.kind === "otherRules"
        ? { rules: verdict.rules }
        : {};
  return (
    <>
      <p className="deb-verdict cap" role="status">
        <Icon name={verdict.kind === "checked" ? "seal-check" : "warning"} size={16} />
        {say.t(`code.verdict.${verdict.kind}`, params)}
      </p>
      {verdict.kind === "checked" && world.ended === null && (
        <Button className="btn" onPress={() => void store.getState().playOn()}>
          <Icon name="play" />
          {say.t("code.playOn")}
        </Button>
      )}
    </>
  );
}
