/** The table people sit down at: when, who, what each of them wants and what of it is agreed; and the lanes before and after. */
import { projectViews, type TableView, tableView } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { Figure } from "../parts/Figure.tsx";
import { Face } from "../people/Face.tsx";
import { Sheet } from "../play/Sheet.tsx";
import { BeforeAfter } from "./BeforeAfter.tsx";
import "../styles/house.css";
import "../styles/shop.css";

export default function TableSheet() {
  const say = useSay();
  const { world, setting } = useRun();
  const view = tableView(world, setting);
  return (
    <Sheet title={say.t("ui.round.title")} lead={say.t("ui.round.lead")} isWide>
      {view !== undefined && (
        <>
          <Figures view={view} />
          <BeforeAfter first={view.first} now={view.now} />
          <section>
            <h2>{say.t("ui.round.seats")}</h2>
            <p className="cap">{say.t("ui.round.how")}</p>
            <ul className="offers">
              {view.seats.map((seat) => (
                <Seat key={seat.who} seat={seat} />
              ))}
            </ul>
          </section>
        </>
      )}
    </Sheet>
  );
}

interface Props {
  readonly view: TableView;
}

function Figures({ view }: Props) {
  const say = useSay();
  const { world, setting } = useRun();
  const list = projectViews(world, setting).find(({ id }) => id === view.project);
  const rows = [
    [
      "next",
      view.next < 0
        ? say.t("ui.round.noNext")
        : say.t("ui.round.nextValue", {
            when: say.dated(view.next),
            n: view.sittings.length + 1,
            of: view.of,
          }),
      "nextWhy",
    ],
    ...(view.now ? ([["better", say.percent(view.now.betterBp), "betterWhy"]] as const) : []),
    ...(list
      ? ([
          ["names", say.t("ui.projects.signedValue", { n: list.signed, of: list.needs }), "namesWhy"],
          ["number", say.percent(list.floorBp), "numberWhy"],
        ] as const)
      : []),
  ] as const;
  return (
    <dl className="figures shop-till">
      {rows.map(([key, value, why]) => (
        <div key={key}>
          <dt>{say.t(`ui.round.${key}`)}</dt>
          <dd>
            <Figure
              value={value}
              title={say.t(`ui.round.${key}`)}
              text={say.t(`ui.round.${why}`)}
              setBy="counted"
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Seat({ seat }: { readonly seat: TableView["seats"][number] }) {
  const say = useSay();
  const { setting } = useRun();
  const name = say.name(seat.who);
  return (
    <li className="slip offer seat">
      <div className="offer-head">
        <Face id={seat.who} name={name} />
        <h3>{name}</h3>
      </div>
      <ul className="lines faults">
        {seat.wants.map(({ id, met }) => (
          <li key={id} className={met ? "" : "is-wrong"}>
            <Icon name={met ? "check" : "hourglass-medium"} />
            <span>
              {say.t(`level.${setting.level.id}.wants.${id}`)}{" "}
              <span className="cap">{say.t(met ? "ui.round.met" : "ui.round.open")}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="cap">
        {say.t(`ui.round.last.${seat.last}`)}
        {seat.data.brings > 0 && say.gap + say.t("ui.round.brings", { n: seat.data.brings })}
      </p>
    </li>
  );
}
