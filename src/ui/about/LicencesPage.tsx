/** Licences of the game and of everything in it: packages from the lock file with their texts, letters, signs, sounds, pictures. */
import licences from "../../../package-lock.json?licences";
import { useT } from "../context.ts";
import { TeacherWords } from "../teachers/TeacherWords.tsx";
import { AboutPage } from "./AboutPage.tsx";

const ASSETS = ["game", "pictures", "sounds", "letters", "signs", "sources"] as const;

export default function LicencesPage() {
  return (
    <TeacherWords>
      <Page />
    </TeacherWords>
  );
}

function Page() {
  const t = useT();
  return (
    <AboutPage title={t("about.licences.title")} lead={t("about.licences.lead")}>
      <section className="slip about-slip">
        <h2>{t("about.licences.ours")}</h2>
        <dl>
          {ASSETS.map((id) => (
            <div key={id}>
              <dt>{t(`about.licences.${id}.title`)}</dt>
              <dd>{t(`about.licences.${id}.text`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="slip about-slip">
        <h2>{t("about.licences.packages", { n: licences.packages.length })}</h2>
        <p className="cap">{t("about.licences.packagesLead")}</p>
        <ul className="licence-list">
          {licences.packages.map(({ name, version, licence, text }) => (
            <li key={`${name} ${version}`}>
              <details>
                <summary>
                  <b lang="en">{name}</b> <span className="num">{version}</span> <span>{licence}</span>
                </summary>
                <LicenceText text={licences.texts[text] ?? ""} licence={licence} />
              </details>
            </li>
          ))}
        </ul>
      </section>
    </AboutPage>
  );
}

function LicenceText({ text, licence }: { readonly text: string; readonly licence: string }) {
  const t = useT();
  if (text === "") return <p>{t("about.licences.noText", { licence })}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text in a window of its own must scroll by keyboard
    <pre lang="en" tabIndex={0}>
      {text}
    </pre>
  );
}
