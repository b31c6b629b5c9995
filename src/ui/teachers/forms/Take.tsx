/** The two forms to take along: one file, and a package for learning platforms. They lie beside the site, if whoever hosts it has put them there. */
import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { lessonAddress } from "../../../store/index.ts";
import { useHost, useServices } from "../../context.ts";
import { count } from "../../format.ts";
import { Icon } from "../../icons/Icon.tsx";
import { useLesson } from "../prepare/useLesson.ts";
import { useCopy } from "./useCopy.ts";

interface Listed {
  readonly form: string;
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What lies beside the site; undefined until it is known. */
export function useListed(isShown: boolean): readonly Listed[] | undefined {
  const form = useHost((state) => state.form);
  const [listed, setListed] = useState<readonly Listed[] | undefined>();
  useEffect(() => {
    if (!isShown || form !== "site" || listed !== undefined) return;
    fetch("forms/list.json", { cache: "no-cache" })
      .then((answer) => answer.json() as Promise<readonly Listed[]>)
      .then(setListed, () => setListed([]));
  }, [isShown, form, listed]);
  return form === "site" ? listed : [];
}

function Download({ of, build }: { readonly of: Listed | undefined; readonly build: string }) {
  const { t, language } = useServices().words;
  if (of === undefined)
    return (
      <p className="cap">
        {t("teachers.forms.notHere")} <code>{build}</code>
      </p>
    );
  return (
    <>
      <a className="btn" href={`forms/${of.file}`} download>
        <Icon name="download-simple" />
        {t("teachers.forms.download", { file: of.file, mb: count(language, of.bytes / 1_000_000, 1) })}
      </a>
      <p className="cap forms-sum">SHA-256 {of.sha256}</p>
    </>
  );
}

interface Props {
  readonly listed: readonly Listed[] | undefined;
}

const find = (listed: Props["listed"], form: string): Listed | undefined =>
  listed?.find((it) => it.form === form);

export function OneFile({ listed }: Props) {
  const { t } = useServices().words;
  return (
    <section className="slip teachers-slip">
      <h2>{t("teachers.forms.single.title")}</h2>
      <p>{t("teachers.forms.single.text")}</p>
      <p>{t("teachers.forms.single.care")}</p>
      {listed !== undefined && <Download of={find(listed, "single")} build="npm run build:single" />}
    </section>
  );
}

export function Package({ listed }: Props) {
  const { t } = useServices().words;
  const { link } = useLesson();
  const { told, copy } = useCopy();
  const command = `npm run build:scorm -- "${lessonAddress(link)}"`;
  return (
    <section className="slip teachers-slip forms-package">
      <h2>{t("teachers.forms.scorm.title")}</h2>
      <p>{t("teachers.forms.scorm.text")}</p>
      <p>{t("teachers.forms.scorm.told")}</p>
      <p>{t("teachers.forms.scorm.score")}</p>
      <p>{t("teachers.forms.scorm.trouble")}</p>
      {listed !== undefined && <Download of={find(listed, "scorm")} build="npm run build:scorm" />}
      <p>{t("teachers.forms.scorm.lesson")}</p>
      <code className="forms-line">{command}</code>
      <Button className="btn" onPress={() => copy(command)}>
        <Icon name="copy" />
        {t("teachers.copy")}
      </Button>
      <p role="status">{told}</p>
    </section>
  );
}
