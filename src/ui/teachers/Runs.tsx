/** Every code as a row: what was claimed, what the replay says, the four ledgers. */
import type { Entry } from "../../classroom/index.ts";
import type { Words } from "../../i18n/index.ts";
import * as format from "../format.ts";
import { Icon } from "../icons/Icon.tsx";
import type { ClassWords } from "./useClassWords.ts";

const ICONS = {
  bad: "warning",
  unchecked: "hourglass-medium",
  checked: "seal-check",
  differs: "warning",
  notReplayed: "eye-slash",
} as const;

function stateText({ t, has }: Words, { state }: Entry): string {
  switch (state.kind) {
    case "bad": {
      const key = `code.${state.reason}`;
      return has(key) ? t(key, { at: 0, number: "" }) : t("teachers.board.state.bad");
    }
    case "differs":
      return t("teachers.board.state.differs", { day: state.day + 1 });
    case "notReplayed":
      return t(`teachers.board.state.${state.why}`);
    default:
      return t(`teachers.board.state.${state.kind}`);
  }
}

interface Props {
  readonly entries: readonly Entry[];
  readonly names: ClassWords;
}

export function Runs({ entries, names }: Props) {
  const { words } = names;
  const { t, language } = words;
  const head = (key: string) => t(`debrief.whatIf.ledgers.${key}`);
  return (
    <section className="slip teachers-slip runs">
      <h2>{t("teachers.board.runs", { n: entries.length })}</h2>
      <table className="ways">
        <thead>
          <tr>
            <th scope="col">{t("teachers.board.run")}</th>
            <th scope="col">{t("teachers.board.check")}</th>
            <th scope="col">{t("teachers.board.ending")}</th>
            {(["money", "people", "platform", "village"] as const).map((key) => (
              <th key={key} scope="col" className="n">
                {head(key)}
              </th>
            ))}
            <th scope="col" className="n">
              {t("teachers.board.nights")}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const { row, head: claimed } = entry;
            const ending = row?.ending ?? claimed?.claim.ending ?? "";
            const ledgers = row?.ledgers ?? claimed?.claim;
            return (
              <tr key={entry.code} className={`run-${entry.state.kind}`}>
                <th scope="row">{names.run(entry.name)}</th>
                <td data-label={t("teachers.board.check")}>
                  <Icon name={ICONS[entry.state.kind]} size={16} /> {stateText(words, entry)}
                </td>
                <td data-label={t("teachers.board.ending")}>
                  {ending === "" ? "" : names.text(`endings.${ending}.name`, ending)}
                </td>
                <td className="n num" data-label={head("money")}>
                  {ledgers && format.change(language, ledgers.money)}
                </td>
                {(["people", "platform", "village"] as const).map((key) => (
                  <td key={key} className="n num" data-label={head(key)}>
                    {ledgers && format.count(language, ledgers[key])}
                  </td>
                ))}
                <td className="n num" data-label={t("teachers.board.nights")}>
                  {row && t("teachers.board.nightsOf", { n: row.nightsLit, of: row.ofNights })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
