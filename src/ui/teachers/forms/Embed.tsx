/** The game inside a page of one's own: lines to copy, and whom they tell what came out. */
import { useId, useState } from "react";
import { Button } from "react-aria-components";
import { originOf } from "../../../host/embed.ts";
import { useServices } from "../../context.ts";
import { Icon } from "../../icons/Icon.tsx";
import { useLesson } from "../prepare/useLesson.ts";
import { embedSnippet } from "./snippet.ts";
import { useCopy } from "./useCopy.ts";

export function Embed() {
  const { t } = useServices().words;
  const { address } = useLesson();
  const { told, copy } = useCopy();
  const [page, setPage] = useState("");
  const id = useId();
  const origin = originOf(page.trim());
  const isWrong = page.trim() !== "" && origin === null;
  const snippet = address === null ? "" : embedSnippet({ address, tell: origin });
  return (
    <section className="slip teachers-slip forms-embed">
      <h2>{t("teachers.forms.embed.title")}</h2>
      <p>{t("teachers.forms.embed.text")}</p>
      {address === null ? (
        <p>{t("teachers.forms.embed.noAddress")}</p>
      ) : (
        <>
          <label className="lab" htmlFor={id}>
            {t("teachers.forms.embed.page")}
          </label>
          <input
            id={id}
            type="url"
            inputMode="url"
            placeholder="https://"
            value={page}
            onChange={({ target }) => setPage(target.value)}
            aria-invalid={isWrong}
            aria-describedby={`${id}-note`}
          />
          <p className="cap" id={`${id}-note`}>
            {t(isWrong ? "teachers.forms.embed.wrong" : "teachers.forms.embed.pageNote")}
          </p>
          <label className="lab" htmlFor={`${id}-lines`}>
            {t("teachers.forms.embed.lines")}
          </label>
          <textarea
            id={`${id}-lines`}
            className="forms-lines"
            readOnly
            rows={snippet.split("\n").length}
            value={snippet}
            onFocus={(event) => event.target.select()}
          />
          <Button className="btn" onPress={() => copy(snippet)}>
            <Icon name="copy" />
            {t("teachers.copy")}
          </Button>
          <p role="status">{told}</p>
        </>
      )}
      <p>{t("teachers.forms.embed.host")}</p>
    </section>
  );
}
