/** Who sits over the sheet of paper. */
import { Label, Radio, RadioGroup } from "react-aria-components";
import { useSay } from "../context.ts";

interface Props {
  readonly ids: readonly string[];
  readonly who: string;
  readonly onChange: (who: string) => void;
}

export function Designers({ ids, who, onChange }: Props) {
  const say = useSay();
  return (
    <RadioGroup className="designers" value={who} onChange={onChange} orientation="horizontal">
      <Label>{say.t("ui.shop.who")}</Label>
      {ids.map((id) => (
        <Radio key={id} value={id} className="radio">
          {say.name(id)}
        </Radio>
      ))}
    </RadioGroup>
  );
}
