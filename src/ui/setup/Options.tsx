/** What a level leaves to be set: a few values stand below each other with what they mean, many are a list that opens. */
import { Label, Radio, RadioGroup } from "react-aria-components";
import type { Words } from "../../i18n/index.ts";
import type { LevelEntry } from "../context.ts";
import { useServices } from "../context.ts";
import { Cited } from "../parts/Cited.tsx";
import { Pick } from "../parts/Pick.tsx";

type Option = NonNullable<LevelEntry["options"]>[number];

/** Values that are seen side by side; more of them become a list. */
const SEEN = 4;

interface Props {
  readonly level: Pick<LevelEntry, "id" | "options">;
  readonly titles: Words;
  /** the chosen value of each option, by its place */
  readonly setup: readonly number[];
  readonly onChange: (setup: number[]) => void;
}

export function Options({ level, titles, setup, onChange }: Props) {
  const { options = [] } = level;
  return options.map((option, at) => {
    const root = `level.${level.id}.options.${option.id}`;
    const chosen = option.values[setup[at] ?? 0] ?? "";
    const choose = (id: string) => {
      const value = option.values.indexOf(id);
      onChange(options.map((_, i) => (i === at ? value : (setup[i] ?? 0))));
    };
    const Field = option.values.length > SEEN ? Many : Few;
    return (
      <div key={option.id} className="setup-option">
        <Field {...{ option, root, titles, chosen, choose }} />
        <Passport text={titles.t(`passports.${option.passport}`)} />
      </div>
    );
  });
}

/** Where the numbers of an option come from, for whoever asks. */
function Passport({ text }: { readonly text: string }) {
  const { t } = useServices().words;
  return (
    <details className="setup-from">
      <summary>{t("ui.setup.from")}</summary>
      <p className="cap">
        <Cited text={text} />
      </p>
    </details>
  );
}

interface FieldProps {
  readonly option: Option;
  readonly root: string;
  readonly titles: Words;
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

function Few({ option, root, titles, chosen, choose }: FieldProps) {
  return (
    <RadioGroup className="setup-few" value={chosen} onChange={choose}>
      <Label className="lab">{titles.t(`${root}.name`)}</Label>
      {option.values.map((id) => (
        <Radio key={id} value={id} className="setup-value">
          <b>{titles.t(`${root}.${id}.name`)}</b>
          <span>{titles.t(`${root}.${id}.about`)}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}

function Many({ option, root, titles, chosen, choose }: FieldProps) {
  return (
    <div>
      <Pick
        label={titles.t(`${root}.name`)}
        value={chosen}
        options={option.values.map((id) => ({ id, text: titles.t(`${root}.${id}.name`) }))}
        onChange={choose}
      />
      <p className="cap">{titles.t(`${root}.${chosen}.about`)}</p>
    </div>
  );
}
