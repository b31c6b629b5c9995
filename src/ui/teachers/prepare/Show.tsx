/** What the class gets to see: QR code, link, and a code that can be typed. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useServices } from "../../context.ts";
import { QrCode } from "../../debrief/QrCode.tsx";
import { Icon } from "../../icons/Icon.tsx";
import type { LessonPlan } from "./useLesson.ts";
import { Wall } from "./Wall.tsx";

interface Props {
  readonly plan: LessonPlan;
  readonly number: number;
  readonly title: string;
}

export function Show({ plan, number, title }: Props) {
  const { words, store } = useServices();
  const { t } = words;
  const { draft, link, address } = plan;
  const code = plan.codeFor(number);
  const [told, setTold] = useState("");
  const [isWall, setWall] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(address ?? code).then(
      () => setTold(t("teachers.copied")),
      () => setTold(t("teachers.notCopied")),
    );
  const play = async () => {
    const { level, seed, language: _, ...rules } = link;
    const fault = await store
      .getState()
      .open(level, seed, rules)
      .catch(() => "failed");
    if (fault !== undefined) setTold(t("teachers.fault"));
  };
  return (
    <section className="slip lesson-show" aria-labelledby="show-title">
      <h2 id="show-title">{t("teachers.show")}</h2>
      {address !== null && <QrCode text={address} label={t("teachers.qr")} />}
      <div>
        <p className="cap">{t(address === null ? "teachers.codeOnly" : "teachers.noCamera")}</p>
        <p className="lesson-code num">{code}</p>
      </div>
      {address !== null && <Link address={address} />}
      <div className="lesson-two">
        <Button className="btn" onPress={() => void copy()}>
          <Icon name="copy" />
          {t("teachers.copy")}
        </Button>
        <Button className="btn" onPress={() => setWall(true)}>
          <Icon name="projector-screen" />
          {t("teachers.wall")}
        </Button>
      </div>
      <p role="status">{told}</p>
      <Button className="btn btn-label" onPress={() => void play()}>
        {t(draft.isVoting ? "teachers.startHere" : "teachers.try")}
      </Button>
      {isWall && <Wall address={address} code={code} title={title} onClose={() => setWall(false)} />}
    </section>
  );
}

function Link({ address }: { readonly address: string }) {
  const { t } = useServices().words;
  return (
    <>
      <label className="vh" htmlFor="lesson-link">
        {t("teachers.link")}
      </label>
      <textarea
        id="lesson-link"
        readOnly
        rows={2}
        value={address}
        onFocus={(event) => event.target.select()}
      />
    </>
  );
}
