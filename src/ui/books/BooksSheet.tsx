/** The books: what the house has and owes, what came and went, and everything that can be paid now. */
import { isAhead, orderOf, ownerHourly, type World } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Act } from "../parts/Act.tsx";
import { Figure } from "../parts/Figure.tsx";
import { goalKey, goalTime, goalWords } from "../parts/goal.ts";
import { Sheet } from "../play/Sheet.tsx";
import { cashParts, lines } from "./accounts.ts";
import { ClothAhead, PlatformCredit } from "./Credit.tsx";
import { whyAccount } from "./whyAccount.ts";

const REPAY = [50000, 200000] as const;

export default function BooksSheet() {
  const say = useSay();
  return (
    <Sheet title={say.t("ui.books.title")} isWide>
      <div className="columns">
        <div>
          <Goal />
          <Bills />
          <Wages />
          <Held />
          <Owing />
          <PlatformCredit />
          <ClothAhead />
          <Loan />
        </div>
        <div>
          <Accounts isOwn />
          <Accounts isOwn={false} />
          <OwnHours />
        </div>
      </div>
    </Sheet>
  );
}

function Goal() {
  const say = useSay();
  const { world, setting } = useRun();
  const { title, now, state, parts } = goalWords(say, world, setting);
  return (
    <section>
      <h2>{title}</h2>
      <p>{say.t(goalKey(setting, "goal"))}</p>
      <p>
        <Figure value={now} title={title} parts={parts} number="level.goal.to" />
        {" · "}
        {say.t("ui.goal.by", { time: goalTime(say, world, setting) })}
        {state !== "" && ` · ${state}`}
      </p>
    </section>
  );
}

function Bills() {
  const say = useSay();
  const { world, setting } = useRun();
  const rentWeek = setting.level.rentWeek + (world.moreRent ?? 0);
  return (
    <section>
      <h2>{say.t("ui.books.bills")}</h2>
      {world.bills.length === 0 && <p>{say.t("ui.books.noBills")}</p>}
      <ul className="lines">
        {world.bills.map((bill) => (
          <li key={bill.order}>
            <span>
              {isAhead(bill)
                ? say.t("ui.books.clothAhead")
                : say.t("ui.books.clothFor", { shop: say.shop(orderOf(world, bill.order)?.shop ?? "") })}
            </span>
            <span className={bill.dueAt < world.hour ? "late" : ""}>
              {say.t(bill.dueAt < world.hour ? "ui.books.overdue" : "ui.books.until", {
                time: say.moment(bill.dueAt),
              })}
            </span>
            <Figure
              value={say.money(bill.fen)}
              title={say.t("ui.books.acc.cloth")}
              setBy="counted"
              number="regime.money.clothLateBp"
            />
            <Act command={{ kind: "payCloth", order: bill.order }}>{say.t("ui.books.payNow")}</Act>
          </li>
        ))}
        {rentWeek > 0 && (
          <li>
            <span>{say.t("ui.books.rent")}</span>
            <Figure
              value={say.money(rentWeek)}
              title={say.t("ui.books.acc.rent")}
              setBy="landlord"
              number="level.rentWeek"
            />
          </li>
        )}
      </ul>
    </section>
  );
}

const owing = (world: World) => world.people.filter((person) => person.owed > 0);

function Wages() {
  const say = useSay();
  const { world } = useRun();
  const people = owing(world);
  return (
    <section>
      <h2>{say.t("ui.books.wages")}</h2>
      {people.length === 0 && <p>{say.t("ui.books.nobodyOwed")}</p>}
      <ul className="lines">
        {people.map((person) => (
          <li key={person.id}>
            <span>{say.name(person.id)}</span>
            {person.wait > 0 && <span className="late">{say.t("ui.people.waits", { n: person.wait })}</span>}
            <Figure
              value={say.money(person.owed)}
              title={say.t("ui.people.owed")}
              parts={[
                { label: say.t("ui.people.earned"), value: say.money(person.earned) },
                { label: say.t("ui.people.paid"), value: say.money(person.paid) },
              ]}
              setBy="house"
              number="level.rate"
            />
          </li>
        ))}
      </ul>
      {people.length > 0 && <Act command={{ kind: "payWages" }}>{say.t("ui.books.payWages")}</Act>}
    </section>
  );
}

function Held() {
  const say = useSay();
  const { world, setting } = useRun();
  const fee = (fen: number) => Math.round((fen * setting.regime.platform.advanceFeeBp) / 10000);
  return (
    <section>
      <h2>{say.t("ui.books.held")}</h2>
      {world.escrow.length === 0 && <p>{say.t("ui.books.heldNone")}</p>}
      <ul className="lines">
        {world.escrow.map((held) => (
          <li key={held.order}>
            <span>{say.shop(orderOf(world, held.order)?.shop ?? "")}</span>
            <span>{say.t("ui.books.free", { time: say.moment(held.freeAt) })}</span>
            <Figure
              value={say.money(held.fen)}
              title={say.t("ui.books.held")}
              setBy="platform"
              number="regime.platform.escrowHours"
            />
            <Act command={{ kind: "takeAdvance", order: held.order }}>
              {say.t("ui.books.takeAdvance", { money: say.money(fee(held.fen)) })}
            </Act>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Customers who pay later, without the Platform. */
function Owing() {
  const say = useSay();
  const { world } = useRun();
  if (world.owing.length === 0) return null;
  return (
    <section>
      <h2>{say.t("ui.books.owing")}</h2>
      <ul className="lines">
        {world.owing.map((owing) => (
          <li key={owing.order}>
            {say.t("ui.books.owingFrom", {
              shop: say.shop(orderOf(world, owing.order)?.shop ?? ""),
              money: say.money(owing.fen),
              time: say.moment(owing.dueAt),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Loan() {
  const say = useSay();
  const { world, setting } = useRun();
  const owed = -world.books.loan;
  if (owed <= 0) return null;
  return (
    <section>
      <h2>{say.t("ui.books.loan")}</h2>
      <p>
        <Figure value={say.money(owed)} title={say.t("ui.books.loan")} {...whyAccount("loan")} />{" "}
        {setting.level.loanDueAt > 0 &&
          say.t("ui.books.loanDue", { time: say.moment(setting.level.loanDueAt) })}
      </p>
      <div className="acts">
        {[...REPAY.filter((fen) => fen < owed), owed].map((fen) => (
          <Act key={fen} command={{ kind: "repayLoan", fen }}>
            {say.t("ui.books.repay", { money: say.money(fen) })}
          </Act>
        ))}
      </div>
    </section>
  );
}

function Accounts({ isOwn }: { readonly isOwn: boolean }) {
  const say = useSay();
  const { world } = useRun();
  const rows = lines(world, isOwn);
  const sum = rows.reduce((total, { fen }) => total + fen, 0);
  return (
    <section>
      <h2>{say.t(isOwn ? "ui.books.balance" : "ui.books.flow")}</h2>
      <table className="grid">
        <tbody>
          {rows.map(({ account, fen }) => (
            <tr key={account}>
              <th scope="row">{say.t(`ui.books.acc.${account}`)}</th>
              <td className="n num">
                {account === "cash" ? (
                  <Figure
                    value={say.money(fen)}
                    title={say.t("ui.books.cash")}
                    parts={cashParts(say, world)}
                    setBy="counted"
                  />
                ) : (
                  <Figure
                    value={say.change(fen)}
                    title={say.t(`ui.books.acc.${account}`)}
                    {...whyAccount(account)}
                  />
                )}
              </td>
            </tr>
          ))}
          {!isOwn && (
            <tr className="sum">
              <th scope="row">{say.t("ui.books.left")}</th>
              <td className="n num">
                <Figure
                  value={say.change(sum)}
                  title={say.t("ui.books.left")}
                  parts={rows.map(({ account, fen }) => ({
                    label: say.t(`ui.books.acc.${account}`),
                    value: say.change(fen),
                  }))}
                  setBy="counted"
                />
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

function OwnHours() {
  const say = useSay();
  const { world, setting } = useRun();
  const hours = world.people.filter((p) => p.owner).reduce((sum, p) => sum + p.hours, 0);
  return (
    <p className="cap">
      {say.sentences(
        say.t("ui.books.ownHours", { n: say.count(hours) }),
        hours > 0 && say.t("ui.books.ownHourly", { money: say.money(ownerHourly(world, setting)) }),
      )}
    </p>
  );
}
