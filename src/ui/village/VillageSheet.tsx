/** The village as figures and lists: what is the same, what it costs, who is awake. Nothing here needs the picture. */
import { villageView } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Figure } from "../parts/Figure.tsx";
import { Sheet } from "../play/Sheet.tsx";
import { Houses } from "./Houses.tsx";
import { Products } from "./Products.tsx";
import { Projects } from "./Projects.tsx";
import { ThenAndNow } from "./ThenAndNow.tsx";
import { VillageDays } from "./VillageDays.tsx";
import "../styles/shop.css";

export default function VillageSheet() {
  const say = useSay();
  const { world, setting } = useRun();
  const view = villageView(world, setting);
  const hasShops = view.products.length > 0;
  const figures = [
    ...(hasShops
      ? ([
          ["same", say.percent(view.sameBp)],
          ["price", say.percent(view.priceBp)],
          ["shops", say.count(view.shopsOpen)],
        ] as const)
      : []),
    [
      "lit",
      say.t("ui.village.litValue", { n: view.litAtThree, of: view.houses.filter((h) => h.open).length }),
    ],
  ] as const;
  return (
    <Sheet title={say.t("ui.village.title")} lead={say.t(`level.${setting.level.id}.place`)} isWide>
      <dl className="figures shop-till">
        {figures.map(([key, value]) => (
          <div key={key}>
            <dt>{say.t(`ui.village.${key}`)}</dt>
            <dd>
              <Figure
                value={value}
                title={say.t(`ui.village.${key}`)}
                text={say.t(`ui.village.why.${key}`)}
                setBy="counted"
              />
            </dd>
          </div>
        ))}
      </dl>
      <ThenAndNow days={view.history} />
      <Projects />
      {hasShops && view.history.length > 1 && <VillageDays days={view.history} />}
      {hasShops && <Products view={view} />}
      <Houses view={view} />
    </Sheet>
  );
}
