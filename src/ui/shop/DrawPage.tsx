/** The drawing table: an original costs a sample and evenings, and nobody knows whether it sells. */
import { useState } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { openStyles, type ShopView } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Act } from "../parts/Act.tsx";
import { Designers } from "./Designers.tsx";
import { AXES, type Axis, axisText, CHOICES, lookNumber, lookText } from "./lookWords.ts";
import { Piece } from "./Piece.tsx";

export function DrawPage({ shop }: { readonly shop: ShopView }) {
  return shop.drawing === null ? <NewDrawing shop={shop} /> : <OnTheTable drawing={shop.drawing} />;
}

function OnTheTable({ drawing }: { readonly drawing: NonNullable<ShopView["drawing"]> }) {
  const say = useSay();
  return (
    <section className="slip seen">
      <Piece style={drawing.style} look={drawing.look} size={96} />
      <div>
        <h3>{lookText(say, drawing.style, drawing.look)}</h3>
        <p>
          {say.t(drawing.from < 0 ? "ui.shop.draws" : "ui.shop.copies", {
            name: say.name(drawing.who),
            evenings: drawing.evenings,
          })}
        </p>
      </div>
      <Act className="btn btn-quiet" command={{ kind: "dropDesign" }}>
        {say.t("ui.shop.drop")}
      </Act>
    </section>
  );
}

const FIRST = { colour: 3, print: 1, cloth: 0, cut: 0 } as const;

function NewDrawing({ shop }: { readonly shop: ShopView }) {
  const say = useSay();
  const { setting } = useRun();
  const goods = setting.level.fixtures?.goods.map((g) => g.style) ?? [];
  // goods of the fixtures are printed from screens, on the page of the matches
  const styles = openStyles(setting)
    .map(({ id }) => id)
    .filter((id) => !goods.includes(id));
  const [who, setWho] = useState(shop.designers[0] ?? "");
  const [style, setStyle] = useState(styles[0] ?? "");
  const [axes, setAxes] = useState<Readonly<Record<Axis, number>>>(FIRST);
  const look = { garment: 0, ...axes };
  return (
    <section className="slip drawing">
      <p>{say.t("ui.shop.drawLead", { cost: say.money(shop.sampleCost) })}</p>
      <div className="drawing-sheet">
        <Piece style={style} look={look} size={120} />
        <h3>{lookText(say, style, look)}</h3>
      </div>
      <Designers ids={shop.designers} who={who} onChange={setWho} />
      <Choice
        label={say.t("ui.shop.garment")}
        value={style}
        options={styles.map((id) => ({ id, text: say.style(id) }))}
        onChange={setStyle}
      />
      {AXES.map((axis) => (
        <Choice
          key={axis}
          label={say.t(`ui.shop.${axis}`)}
          value={String(axes[axis])}
          options={Array.from({ length: CHOICES[axis] }, (_, n) => ({
            id: String(n),
            text: axisText(say, axis, n),
          }))}
          onChange={(value) => setAxes({ ...axes, [axis]: Number(value) })}
        />
      ))}
      <Act
        className="btn btn-label"
        command={{ kind: "design", who, from: -1, style, look: lookNumber(axes) }}
      >
        {say.t("ui.shop.drawIt", { cost: say.money(shop.sampleCost) })}
      </Act>
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <RadioGroup className="designers" value={value} onChange={onChange} orientation="horizontal">
      <Label>{label}</Label>
      {options.map(({ id, text }) => (
        <Radio key={id} value={id} className="radio">
          {text}
        </Radio>
      ))}
    </RadioGroup>
  );
}
