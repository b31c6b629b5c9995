/** Privacy on one page, for whoever must approve the game at a school: what is sent, what is kept, which law speaks. */
import { useServices, useT } from "../context.ts";
import { TeacherWords } from "../teachers/TeacherWords.tsx";
import { AboutPage } from "./AboutPage.tsx";

const PARTS = ["sent", "kept", "code", "class", "camera", "platform", "host", "law", "check"] as const;

export default function Privacy() {
  return (
    <TeacherWords>
      <Page />
    </TeacherWords>
  );
}

function Page() {
  const t = useT();
  const { words } = useServices();
  return (
    <AboutPage title={t("about.privacy.title")} lead={t("about.privacy.lead")}>
      <section className="slip about-slip privacy" lang={words.language === "zh" ? "zh-CN" : words.language}>
        <dl>
          {PARTS.map((part) => (
            <div key={part}>
              <dt>{t(`about.privacy.${part}.title`)}</dt>
              <dd>{t(`about.privacy.${part}.text`)}</dd>
            </div>
          ))}
        </dl>
        <p className="about-fill">{t("about.privacy.hosted")}</p>
        <p className="about-fill">{t("about.privacy.contact")}</p>
      </section>
    </AboutPage>
  );
}
