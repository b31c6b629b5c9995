/** Every code as a row: what was claimed, what the replay says, the four ledgers; and a name, if one is given here. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { Entry } from "../../../classroom/index.ts";
import type { Words } from "../../../i18n/index.ts";
import { useServices } from "../../context.ts";
import * as format from "../../format.ts";
import { Icon } from "../../icons/Icon.tsx";
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

const OWN = ["people", "platform", "village"] as const;

export function Runs({ entries, names }: Props) {
  const { t } = names.words;
  const head = (key: string) => t(`debrief.whatIf.ledgers.${key}`);
  const { desk } = useServices();
  const [given, setGiven] = useState(desk.names);
  const give = (code: string, name: string) => {
    const next = { ...desk.names, [code]: name };
    desk.names = next;
    setGiven(next);
  };
  return (
    <section className="slip teachers-slip runs">
      <h2>{t("teachers.board.runs", { n: entries.length })}</h2>
      <p className="cap">{t("teachers.board.namesNote")}</p>
      <table className="ways">
        <thead>
          <tr>
            <th scope="col">{t("teachers.board.run")}</th>
            <th scope="col">{t("teachers.board.check")}</th>
            <th scope="col">{t("teachers.board.ending")}</th>
            {(["money", ...OWN] as const).map((key) => (
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
          {entries.map((entry) => (
            <Run
              key={entry.code}
              entry={entry}
              names={names}
              given={given[entry.code] ?? ""}
              onGive={(name) => give(entry.code, name)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RunProps {
  readonly entry: Entry;
  readonly names: ClassWords;
  readonly given: string;
  readonly onGive: (name: string) => void;
}

function Run({ entry, names, given, onGive }: RunProps) {
  const { words } = names;
  const { t, language } = words;
  const head = (key: string) => t(`debrief.whatIf.ledgers.${key}`);
  const { row, head: claimed } = entry;
  const ending = row?.ending ?? claimed?.claim.ending ?? "";
  const ledgers = row?.ledgers ?? claimed?.claim;
  return (
    <tr className={`run-${entry.state.kind}`}>
      <th scope="row">
        <RunName run={names.run(entry.name)} given={given} onGive={onGive} />
      </th>
      <td data-label={t("teachers.board.check")}>
        <span className="run-state">
          <Icon name={ICONS[entry.state.kind]} size={16} /> {stateText(words, entry)}
        </span>
      </td>
      <td data-label={t("teachers.board.ending")}>
        {ending === "" ? "" : names.text(`endings.${ending}.name`, ending)}
      </td>
      <td className="n num" data-label={head("money")}>
        {ledgers && format.change(language, ledgers.money)}
      </td>
      {OWN.map((key) => (
        <td key={key} className="n num" data-label={head(key)}>
          {ledgers && format.count(language, ledgers[key])}
        </td>
      ))}
      <td className="n num" data-label={t("teachers.board.nights")}>
        {row && t("teachers.board.nightsOf", { n: row.nightsLit, of: row.ofNights })}
      </td>
    </tr>
  );
}

const LONGEST_NAME = 30;

function RunName({ run, given, onGive }: Pick<RunProps, "given" | "onGive"> & { readonly run: string }) {
  const { t } = useServices().words;
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <Button
        className="run-name"
        aria-label={`${given === "" ? run : `${given}, ${run}`}. ${t("teachers.board.rename", { run })}`}
        onPress={() => setOpen(true)}
      >
        {given === "" ? (
          run
        ) : (
          <>
            {given} <span className="cap">{run}</span>
          </>
        )}
      </Button>
    );
  const keep = (name: string) => {
    onGive(name.trim());
    setOpen(false);
  };
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the field takes the place of the button just pressed
      autoFocus
      aria-label={t("teachers.board.nameField")}
      defaultValue={given}
      maxLength={LONGEST_NAME}
      onBlur={({ target }) => keep(target.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") keep(event.currentTarget.value);
        if (event.key === "Escape") setOpen(false);
      }}
    />
  );
}
