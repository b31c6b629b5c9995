/** The own shop: its offers, a walk down the lane, and the drawing table. */
import { useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { type ShopView, saleView, shopView } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { FixturesPage } from "../fixtures/FixturesPage.tsx";
import { Figure } from "../parts/Figure.tsx";
import { Sheet } from "../play/Sheet.tsx";
import { daysLeft } from "./batchFor.ts";
import { Customers } from "./Customers.tsx";
import { DrawPage } from "./DrawPage.tsx";
import { LanePage } from "./LanePage.tsx";
import { Offer } from "./Offer.tsx";
import { SalePage } from "./SalePage.tsx";
import "../styles/shop.css";

const PAGES = ["offers", "sale", "fixtures", "lane", "draw"] as const;
type Page = (typeof PAGES)[number];

export default function ShopSheet() {
  const say = useSay();
  const { world, setting } = useRun();
  const [page, setPage] = useState<Page>("offers");
  const shop = shopView(world, setting);
  if (shop === null) return null;
  const first = [...shop.listings].sort((a, b) => daysLeft(a) - daysLeft(b))[0]?.id;
  const hasSale = saleView(world, setting) !== null;
  const shown = { sale: hasSale, fixtures: world.fixtures !== null, offers: true, lane: true, draw: true };
  const pages = PAGES.filter((id) => shown[id]);
  return (
    <Sheet title={say.t("ui.shop.title")} lead={say.t("ui.shop.lead")} isWide>
      <Tabs
        selectedKey={page}
        onSelectionChange={(key) => setPage(pages.find((id) => id === key) ?? "offers")}
      >
        <TabList className="seg shop-tabs" aria-label={say.t("ui.shop.pages")}>
          {pages.map((id) => (
            <Tab key={id} id={id}>
              {say.t(`ui.shop.page.${id}`)}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="offers">
          {shop.listings.length === 0 && <p>{say.t("ui.shop.none")}</p>}
          <ul className="offers">
            {shop.listings.map((offer) => (
              <Offer key={offer.id} offer={offer} isFirst={offer.id === first} />
            ))}
          </ul>
          <Pacts shop={shop} />
          <Customers />
        </TabPanel>
        {world.fixtures !== null && (
          <TabPanel id="fixtures">
            <FixturesPage shop={shop} />
          </TabPanel>
        )}
        {hasSale && (
          <TabPanel id="sale">
            <SalePage shop={shop} />
          </TabPanel>
        )}
        <TabPanel id="lane">
          <LanePage shop={shop} />
        </TabPanel>
        <TabPanel id="draw">
          <DrawPage shop={shop} />
        </TabPanel>
      </Tabs>
      <Till shop={shop} />
    </Sheet>
  );
}

/** What stands on the page's own edge: stars, money that is held, what the cloth dealer has written up. */
function Till({ shop }: { readonly shop: ShopView }) {
  const say = useSay();
  const rows = [
    ["rating", say.stars(shop.rating), undefined],
    ["held", say.money(shop.held), "platform"],
    ["goingBack", say.money(shop.goingBack), "counted"],
    ["adYesterday", say.money(shop.adYesterday), "house"],
    [
      "dealer",
      say.t("ui.shop.dealerValue", { owed: say.money(shop.dealerOwed), limit: say.money(shop.dealerLimit) }),
      "shop",
    ],
  ] as const;
  return (
    <dl className="figures shop-till">
      {rows.map(([key, value, setBy]) => (
        <div key={key}>
          <dt>{say.t(`ui.shop.${key}`)}</dt>
          <dd>
            <Figure
              value={value}
              title={say.t(`ui.shop.${key}`)}
              text={say.t(`ui.shop.why.${key}`)}
              {...(setBy === undefined ? {} : { setBy })}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What was agreed over a table, and how many still keep it. */
function Pacts({ shop }: { readonly shop: ShopView }) {
  const say = useSay();
  const { world } = useRun();
  const open = shop.pacts.filter((pact) => pact.until > world.hour);
  if (open.length === 0) return null;
  return (
    <ul className="lines">
      {open.map((pact) => (
        <li key={`${pact.kind} ${pact.until}`}>
          {say.t(`ui.shop.pact.${pact.kind}`, {
            price: say.money(pact.price),
            members: pact.members,
            left: pact.left,
            until: say.moment(pact.until),
          })}
        </li>
      ))}
    </ul>
  );
}
