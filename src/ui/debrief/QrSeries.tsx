/** The run as QR codes: one with the link, or with the code where no link leads here; where that is too dense to be read off a screen, a row of parts. */
import { useMemo } from "react";
import { seriesOf } from "../../runcode/index.ts";
import { useT } from "../context.ts";
import { QrCode } from "./QrCode.tsx";

/** Signs up to which a camera still reads one picture off a screen (about 110 squares a side). */
const ONE = 1300;
const PART = 1000;

interface Props {
  readonly code: string;
  readonly link: string | null;
}

export function QrSeries({ code, link }: Props) {
  const t = useT();
  const text = link ?? code;
  const parts = useMemo(() => (text.length <= ONE ? [] : seriesOf(code, PART)), [code, text]);
  const caption = t(link === null ? "debrief.keep.scanCode" : "debrief.keep.scan");
  if (parts.length === 0) return <QrCode text={text} label={t("debrief.keep.qr")} caption={caption} />;
  return (
    <div>
      <h3>{t("debrief.keep.series")}</h3>
      <p className="cap">{t("debrief.keep.seriesLead", { n: parts.length })}</p>
      <ol className="qr-parts">
        {parts.map((part, i) => {
          const caption = t("debrief.keep.seriesOf", { n: i + 1, of: parts.length });
          return (
            <li key={part}>
              <QrCode text={part} label={caption} caption={caption} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
