/** The forms the game is handed out in, what each is for, and where it is. */
import { useServices } from "../../context.ts";
import type { PageProps } from "../pages.ts";
import { Embed } from "./Embed.tsx";
import { Site } from "./Site.tsx";
import { OneFile, Package, useListed } from "./Take.tsx";

export function Forms({ isShown }: PageProps) {
  const { t } = useServices().words;
  const listed = useListed(isShown);
  // The lesson may have been set up otherwise since this page was seen last.
  if (!isShown) return null;
  return (
    <>
      <p className="forms-lead">{t("teachers.forms.lead")}</p>
      <div className="forms-cards">
        <Site />
        <OneFile listed={listed} />
        <Package listed={listed} />
        <Embed />
      </div>
    </>
  );
}
