/** Before the game: where, who, which words; guesses to look up later; one promise. */
import { glossaryOf } from "./glossary.ts";
import { Lines, Section, SheetPage } from "./parts.tsx";
import type { Sheet } from "./useSheet.ts";

const MOST_PEOPLE = 8;

export function Before({ sheet }: { readonly sheet: Sheet }) {
  const { say, setting } = sheet;
  const { level, styles } = setting;
  const style = styles.find(({ online }) => online > 0);
  const [offered] = level.offered;
  const b = (key: string, params = {}) => say.t(`teachers.ws.before.${key}`, params);
  const guesses = [
    ...(style === undefined
      ? []
      : [b("sewer", { style: say.style(style.id), online: say.money(style.online) }), b("platform")]),
    b("week"),
    b("no"),
  ];
  return (
    <SheetPage sheet={sheet} part="before">
      <Section title={b("where")}>
        <p>{say.sentences(say.t(`level.${level.id}.intro`), say.t(`level.${level.id}.goal`))}</p>
      </Section>
      <Section title={b("people")}>
        <table className="ws-grid ws-people">
          <thead>
            <tr>
              {["who", "age", "role", "want"].map((key) => (
                <th key={key} scope="col">
                  {b(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {level.people.slice(0, MOST_PEOPLE).map(({ id, age }) => (
              <tr key={id}>
                <th scope="row">{say.fullName(id)}</th>
                <td className="num">{age}</td>
                <td>{say.has(`people.${id}.role`) && say.t(`people.${id}.role`)}</td>
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title={b("words")}>
        <dl className="ws-words">
          {glossaryOf(setting).map((id) => (
            <div key={id}>
              <dt>{say.t(`teachers.gloss.${id}.word`)}</dt>
              <dd>{say.t(`teachers.gloss.${id}.text`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={b("guess")}>
        <ol className="ws-guesses">
          {guesses.map((text) => (
            <li key={text}>
              {text} <i className="ws-blank" />
            </li>
          ))}
        </ol>
      </Section>
      {offered !== undefined && (
        <Section title={b("promise")} grows>
          <p>
            {b("promiseAsk", {
              to: say.has(`promises.${offered}.to`) ? say.t(`promises.${offered}.to`) : "",
              text: say.t(`promises.${offered}.text`),
            })}
          </p>
          <Lines n={2} grows />
        </Section>
      )}
    </SheetPage>
  );
}
