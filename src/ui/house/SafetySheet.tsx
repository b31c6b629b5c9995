/** The house itself: what is wrong with it, what can be done and at what price, who comes to look, what the lanes do. */
import { Button } from "react-aria-components";
import { projectViews, type SafetyView, safetyView } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { Figure } from "../parts/Figure.tsx";
import { useTable } from "../play/panels.ts";
import { Sheet } from "../play/Sheet.tsx";
import { Measures } from "./Measures.tsx";
import "../styles/house.css";

export default function SafetySheet() {
  const say = useSay();
  const { world, setting } = useRun();
  const view = safetyView(world, setting);
  return (
    <Sheet title={say.t("ui.safety.title")} lead={say.t("ui.safety.lead")} isWide>
      {view !== undefined && (
        <>
          <Faults view={view} />
          <Visits view={view} />
          <Measures view={view} />
          <Together />
          <Costs view={view} />
          <Lanes view={view} />
        </>
      )}
    </Sheet>
  );
}

interface Props {
  readonly view: SafetyView;
}

function Faults({ view }: Props) {
  const say = useSay();
  const counted = {
    beds: view.beds,
    exits: view.exits,
    sockets: view.sockets,
    stairs: 0,
    store: 0,
    extinguisher: 0,
  };
  return (
    <section>
      <ul className="lines faults">
        {view.faults.map(({ id, wrong }) => (
          <li key={id} className={wrong ? "is-wrong" : ""}>
            <Icon name={wrong ? "warning" : "check"} />
            {say.t(`ui.safety.fault.${id}.${wrong ? "wrong" : "right"}`, { n: counted[id] })}
          </li>
        ))}
      </ul>
      {view.hidden && <p className="cap">{say.t("ui.safety.hidden")}</p>}
    </section>
  );
}

function Visits({ view }: Props) {
  const say = useSay();
  const { setting } = useRun();
  const { sealHours = 0 } = setting.level.safety?.inspection ?? {};
  return (
    <section>
      <p>
        {view.nextVisit < 0
          ? say.t("ui.safety.nextNone")
          : say.t("ui.safety.next", { when: say.dated(view.nextVisit) })}
        {view.nextVisit >= 0 && view.every > 1 && say.gap + say.t("ui.safety.every", { n: view.every })}
      </p>
      {view.doors > 0 && (view.nextVisit >= 0 || view.visits.length > 0) && (
        <p className="cap">{say.t("ui.safety.second", { n: view.doors })}</p>
      )}
      {view.sealedAt >= 0 && (
        <p className="is-late">
          {say.t("ui.safety.sealed", { when: say.dated(view.sealedAt), hours: say.span(sealHours) })}
        </p>
      )}
      <dl className="figures">
        <div>
          <dt>{say.t("ui.safety.fine")}</dt>
          <dd>
            <Figure
              value={say.money(view.fine)}
              title={say.t("ui.safety.fine")}
              text={say.t("ui.safety.fineWhy")}
              setBy="law"
              number="level.safety.inspection.fine"
            />
          </dd>
        </div>
      </dl>
      {view.visits.length > 0 && (
        <>
          <h2>{say.t("ui.safety.visits")}</h2>
          <ul className="lines">
            {view.visits.map((visit) => (
              <li key={visit.at}>
                {say.t("ui.safety.visit", {
                  when: say.dated(visit.at),
                  verdict: say.t(`ui.safety.verdict.${visit.verdict}`, { money: say.money(visit.fen) }),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Lists of the village that would do the same for less. */
function Together() {
  const say = useSay();
  const { world, setting } = useRun();
  const table = useTable();
  const lists = projectViews(world, setting).filter(
    (view) => view.state !== "none" && view.data.gains.some((effect) => "beds" in effect),
  );
  if (lists.length === 0) return null;
  return (
    <section>
      <h2>{say.t("ui.safety.together")}</h2>
      {lists.map(({ id, signed, needs }) => (
        <Button key={id} className="btn" onPress={() => table.open({ kind: "village" })}>
          <Icon name="map-trifold" />
          {say.t("ui.safety.list", { name: say.t(`projects.${id}.name`), signed, needs })}
        </Button>
      ))}
    </section>
  );
}

function Costs({ view }: Props) {
  const say = useSay();
  const rows = [
    ["spent", view.spent],
    ["perPiece", view.spent > 0 ? view.perPiece : -1],
    ["fined", view.fined],
    ["rooms", view.weekly],
  ] as const;
  const shown = rows.filter(([, fen]) => fen > 0);
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{say.t("ui.safety.cost")}</h2>
      <dl className="figures">
        {shown.map(([key, fen]) => (
          <div key={key}>
            <dt>{say.t(`ui.safety.${key}`)}</dt>
            <dd className="num">{say.money(fen)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Lanes({ view }: Props) {
  const say = useSay();
  const { setting } = useRun();
  if (!setting.level.safety?.lanes) return null;
  return (
    <section>
      <h2>{say.t("ui.safety.lanes")}</h2>
      <dl className="figures">
        <div>
          <dt>{say.t("ui.safety.built")}</dt>
          <dd className="num">{say.percent(view.builtBp)}</dd>
        </div>
        <div>
          <dt>{say.t("ui.safety.strips")}</dt>
          <dd className="num">{say.t("ui.safety.houses", { n: view.lanesSealed })}</dd>
        </div>
        {view.lostTo > 0 && (
          <div>
            <dt>{say.t("ui.safety.lost")}</dt>
            <dd>
              <Figure
                value={say.count(view.lostTo)}
                title={say.t("ui.safety.lost")}
                text={say.t("ui.safety.lostWhy", { money: say.money(view.lostPer) })}
                setBy="counted"
              />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
