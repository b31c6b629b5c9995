/** The site itself: nothing to install, and whether this device has the copy that plays without a network. */
import { Button } from "react-aria-components";
import { useHost, useServices } from "../../context.ts";
import { Icon } from "../../icons/Icon.tsx";

export function Site() {
  const { words, host } = useServices();
  const { t } = words;
  const { form, copy } = useHost((state) => state);
  const mayAsk = copy === "wanted" || copy === "failed" || copy === "coming";
  return (
    <section className="slip teachers-slip">
      <h2>{t("teachers.forms.site.title")}</h2>
      <p>{t("teachers.forms.site.text")}</p>
      <p>{t("teachers.forms.site.install")}</p>
      {form === "site" && (
        <p role="status" className="row">
          <Icon name={copy === "whole" ? "check" : "info"} />
          {t(`teachers.forms.site.copy.${copy}`)}
        </p>
      )}
      {mayAsk && (
        <Button className="btn" onPress={() => void host.getState().keep()}>
          <Icon name="download-simple" />
          {t("teachers.forms.site.fetch")}
        </Button>
      )}
    </section>
  );
}
