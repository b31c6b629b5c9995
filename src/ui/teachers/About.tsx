/** What stands behind the game, for teachers: whose reading it is, what it is made from, privacy, licences. */
import { Button } from "react-aria-components";
import type { Screen } from "../../store/types.ts";
import { useServices } from "../context.ts";
import type { GlyphName } from "../icons/glyphs.ts";
import { Icon } from "../icons/Icon.tsx";

const PAGES = [
  ["background", "book-open-text"],
  ["privacy", "eye-slash"],
  ["licences", "seal"],
] as const satisfies readonly (readonly [Screen, GlyphName])[];

export function About() {
  const { words, store } = useServices();
  const { t } = words;
  return (
    <div className="about-cards">
      <section className="slip teachers-slip is-wide">
        <h2>{t("ui.reading.title")}</h2>
        <p>{t("ui.reading.one")}</p>
        <p>{t("ui.reading.other")}</p>
        <p>{t("ui.reading.test")}</p>
      </section>
      {PAGES.map(([screen, icon]) => (
        <section key={screen} className="slip teachers-slip">
          <h2>{t(`about.cards.${screen}.title`)}</h2>
          <p>{t(`about.cards.${screen}.text`)}</p>
          <Button className="btn" onPress={() => store.getState().go(screen)}>
            <Icon name={icon} />
            {t(`about.cards.${screen}.open`)}
          </Button>
        </section>
      ))}
    </div>
  );
}
