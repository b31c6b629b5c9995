/** Midnight: meals, rent, cloth, loan. Debts beyond the credit line bring a warning, three warnings bring others to the door. */
import { div, share } from "../fixed.ts";
import { post } from "../ledger.ts";
import { chargeCredit } from "../market/credit.ts";
import { debts, spend } from "../money.ts";
import { hourOfDay, type Run, SUNDAY, stays, weekdayOf } from "../run.ts";
import { goalOf } from "../select/goal.ts";
import { worth } from "../select/pay.ts";

const WARN_EVERY = 48;

function payCloth(run: Run): void {
  const { world, setting } = run;
  for (let i = world.bills.length - 1; i >= 0; i--) {
    const bill = world.bills[i];
    if (!bill || bill.dueAt > world.hour) continue;
    if (world.books.cash >= bill.fen) {
      post(world.books, "cash", "cloth", bill.fen);
      run.facts.push({ kind: "billPaid", what: "cloth", fen: bill.fen });
      world.bills.splice(i, 1);
      continue;
    }
    const more = share(bill.fen, setting.regime.money.clothLateBp);
    post(world.books, "cloth", "clothCost", more);
    bill.fen += more;
    bill.dueAt = world.hour + 72;
    run.facts.push({ kind: "billLate", what: "cloth", fen: bill.fen });
  }
}

/** The borrowed money: a daily cost, and one date. */
function payLoan(run: Run): void {
  const { world, setting } = run;
  const owed = -world.books.loan;
  if (owed <= 0) return;
  post(world.books, "loan", "other", share(owed, setting.regime.money.loanDayBp));
}

/** What the level begins with owing to kin, as long as it is not paid back: nobody sends a bailiff for that. */
function fromKin(run: Run): number {
  const { world, setting } = run;
  return world.flags["loan-repaid"] === undefined ? Math.min(setting.level.loan, -world.books.loan) : 0;
}

/** Borrowed during the run, beside that. */
const borrowed = (run: Run): number => -run.world.books.loan - fromKin(run);

/** Repays what was borrowed during the run from a full tin, so that informal debt never outlives the need for it. */
function repaySpare(run: Run): void {
  const { world, setting } = run;
  const informal = borrowed(run);
  const spare = world.books.cash - setting.regime.money.creditLine / 4;
  if (informal > 0 && spare > 0) post(world.books, "cash", "loan", Math.min(informal, div(spare, 100) * 100));
}

/** The house owes others more than it has, or has borrowed beyond what anybody lends. */
function insolvent(run: Run): boolean {
  const { world, setting } = run;
  return worth(world) + fromKin(run) < 0 || borrowed(run) > setting.regime.money.creditLine;
}

function warnInsolvent(run: Run): void {
  const { world } = run;
  if (!insolvent(run)) return;
  if (world.brokeAt >= 0 && world.hour - world.brokeAt < WARN_EVERY) return;
  world.brokeAt = world.hour;
  world.brokeWarnings++;
  run.facts.push({ kind: "insolvencyWarned", count: world.brokeWarnings, fen: debts(world) });
}

/** The level's one number and date: is it there? A level with a loan pays it back then, if it can. */
function goal(run: Run): void {
  const { world, setting } = run;
  const { goal: aim, loan, loanDueAt } = setting.level;
  if (world.hour === aim.at) {
    const { now, to, isThere } = goalOf(world, setting);
    world.flags[isThere ? "goal-reached" : "goal-missed"] = world.hour;
    run.facts.push({ kind: isThere ? "goalReached" : "goalMissed", now, to });
  }
  if (loan === 0 || world.hour !== loanDueAt || world.flags["loan-repaid"] !== undefined) return;
  if (world.books.cash < loan) {
    run.facts.push({ kind: "billLate", what: "loan", fen: loan });
    return;
  }
  post(world.books, "cash", "loan", loan);
  world.flags["loan-repaid"] = world.hour;
  run.facts.push({ kind: "billPaid", what: "loan", fen: loan });
}

export function bills(run: Run): void {
  const { world, setting } = run;
  goal(run);
  if (hourOfDay(world.hour) !== 0) return;
  const money = setting.regime.money;
  if (world.policy.meals === 1) spend(run, "meals", money.mealsDay * world.people.filter(stays).length);
  payCloth(run);
  payLoan(run);
  chargeCredit(run);
  const rent = setting.level.rentWeek + (world.moreRent ?? 0);
  if (weekdayOf(setting, world.hour - 1) === SUNDAY && rent > 0) {
    const short = spend(run, "rent", rent);
    run.facts.push(
      short > 0
        ? { kind: "billLate", what: "rent", fen: short }
        : { kind: "billPaid", what: "rent", fen: rent },
    );
  }
  repaySpare(run);
  warnInsolvent(run);
}
