/** Opened doors: for each bundle that was passed on, hand by hand, who sewed it, when, and at what pay. */
import type { ChainLink, ChainView } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Figure } from "../parts/Figure.tsx";
import { Heads } from "../parts/Heads.tsx";
import type { Say } from "../say.ts";

const MINUTES = 60;

function nameOf(say: Say, { who, kind }: Pick<ChainLink, "who" | "kind">): string {
  if (who === "home") return say.t("debrief.chain.home");
  return kind === "house" ? say.rival(who) : say.name(who);
}

/** Fen of a minute, which are kept in hundredths. */
const perMinute = (say: Say, hundredths: number): string => say.money(Math.round(hundredths / 100));

export function Chains({ chains }: { readonly chains: readonly ChainView[] }) {
  const say = useSay();
  return (
    <section className="chains">
      <h3>{say.t("debrief.chain.title")}</h3>
      <p className="cap">{say.t("debrief.chain.lead")}</p>
      {chains.map((chain) => (
        <Chain key={chain.passed} chain={chain} />
      ))}
    </section>
  );
}

function Chain({ chain }: { readonly chain: ChainView }) {
  const say = useSay();
  const { world } = useRun();
  const to = world.rivals.some(({ id }) => id === chain.to) ? say.rival(chain.to) : say.name(chain.to);
  const late = chain.backAt >= 0 ? Math.max(0, chain.backAt - chain.backBy) : 0;
  const head = (key: string) => say.t(`debrief.chain.${key}`);
  return (
    <section className="slip deb-slip chain">
      <h4>
        {say.t("debrief.chain.bundle", {
          n: chain.pieces,
          style: say.style(chain.style),
          shop: say.shop(chain.shop),
          to,
          price: say.money(chain.price),
        })}
      </h4>
      <p className="cap">{say.t("debrief.chain.shop", { money: perMinute(say, chain.shopMinute) })}</p>
      <table className="ways">
        <Heads rows={head("who")} columns={["cut", "pay", "law", "day", "night", "week"].map(head)} />
        <tbody>
          {chain.links.map((link) => (
            <Link
              key={`${link.kind} ${link.who} ${link.minutes} ${link.perMinute}`}
              link={link}
              law={chain.legalMinute}
            />
          ))}
        </tbody>
      </table>
      <p className="cap">
        {say.sentences(
          chain.unsewn > 0 && say.t("debrief.chain.unsewn", { n: chain.unsewn }),
          chain.faults > 0 && say.t("debrief.chain.faults", { n: chain.faults }),
          late > 0 && say.t("debrief.chain.late", { hours: say.ahead(late) }),
          chain.topUp > 0 && say.t("debrief.chain.topUp", { money: say.money(chain.topUp) }),
        )}
      </p>
    </section>
  );
}

function Link({ link, law }: { readonly link: ChainLink; readonly law: number }) {
  const say = useSay();
  const head = (key: string) => say.t(`debrief.chain.${key}`);
  const sews = link.minutes > 0;
  const hours = (minutes: number) => say.span(Math.round(minutes / MINUTES));
  return (
    <tr>
      <th scope="row">
        {nameOf(say, link)} <span className="cap">{head(`kind.${link.kind}`)}</span>
      </th>
      <td className="n" data-label={head("cut")}>
        <Figure value={perMinute(say, link.perMinute)} title={head("cut")} text={head("cutWhy")} />
      </td>
      {sews ? (
        <>
          <td className={`n ${link.pay < law ? "chain-below" : ""}`} data-label={head("pay")}>
            <Figure value={perMinute(say, link.pay)} title={head("pay")} text={head("payWhy")} />
          </td>
          <td className="n num" data-label={head("law")}>
            {perMinute(say, law)}
          </td>
          <td className="n num" data-label={head("day")}>
            {hours(link.minutes - link.night)}
          </td>
          <td className="n" data-label={head("night")}>
            <Figure value={hours(link.night)} title={head("night")} text={head("nightWhy")} />
          </td>
          <td className="n" data-label={head("week")}>
            <Figure value={say.span(link.hours)} title={head("week")} text={head("weekWhy")} />
          </td>
        </>
      ) : (
        <td className="n cap" colSpan={5}>
          {head("sewsNone")}
        </td>
      )}
    </tr>
  );
}
