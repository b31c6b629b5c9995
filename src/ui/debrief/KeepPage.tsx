/** The run to take along: code, link, QR code and file. All of it stays on this device until the player passes it on. */
import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { namesFor } from "../../classroom/names.ts";
import { useHost, useRun, useSay, useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { linkTo } from "../parts/linkTo.ts";
import { saveFile } from "../parts/saveFile.ts";
import { KeepFigures } from "./KeepFigures.tsx";
import { QrSeries } from "./QrSeries.tsx";

export function KeepPage() {
  const say = useSay();
  const { store } = useServices();
  const { setting, revision } = useRun();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the code follows the run, which says by its revision that it changed
  const code = useMemo(() => store.getState().code(), [store, revision]);
  // What stands behind the # is never sent to a server.
  const link = linkTo(
    useHost((state) => state.form),
    `g=${code}`,
  );
  const [told, setTold] = useState("");
  const name = useMemo(() => {
    const [{ fabric, number } = { fabric: "canvas", number: 1 }] = namesFor([code]);
    return say.t("debrief.runName", { fabric: say.t(`debrief.fabric.${fabric}`), number });
  }, [code, say]);
  const copy = (text: string) => {
    navigator.clipboard.writeText(text).then(
      () => setTold(say.t("debrief.keep.copied")),
      () => setTold(say.t("debrief.keep.notCopied")),
    );
  };
  return (
    <div className="deb-two keep">
      <section className="slip deb-slip">
        <p>{say.t("debrief.keep.lead")}</p>
        <p className="keep-name">{say.t("debrief.keep.board", { name })}</p>
        <label htmlFor="run-code">
          {say.t("debrief.keep.code")}{" "}
          <span className="cap">{say.t("debrief.keep.size", { n: say.count(code.length) })}</span>
        </label>
        <textarea id="run-code" readOnly value={code} rows={5} onFocus={(event) => event.target.select()} />
        <div className="keep-acts">
          <Button className="btn" onPress={() => copy(code)}>
            <Icon name="copy" />
            {say.t("debrief.keep.copyCode")}
          </Button>
          {link !== null && (
            <Button className="btn" onPress={() => copy(link)}>
              <Icon name="link" />
              {say.t("debrief.keep.copyLink")}
            </Button>
          )}
          <Button className="btn" onPress={() => saveFile(`thirty-pieces-${setting.level.id}.txt`, code)}>
            <Icon name="download-simple" />
            {say.t("debrief.keep.file")}
          </Button>
        </div>
        <p className="keep-told" role="status">
          {told}
        </p>
      </section>
      <section className="slip deb-slip keep-qr">
        <QrSeries code={code} link={link} />
      </section>
      <KeepFigures code={code} />
    </div>
  );
}
