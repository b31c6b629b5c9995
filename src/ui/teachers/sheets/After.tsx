/** Afterwards: what one's own run says, beside the law and the paper; questions; what one can now say. */
import { Grid, Lines, Section, SheetPage } from "./parts.tsx";
import { sheetQuestions } from "./questions.ts";
import type { Sheet } from "./useSheet.ts";

const OWN_SHOP = ["advertising", "commission", "parcel", "returns", "cloth", "rentAndMeals", "you", "sewing"];
const ORDERED = ["advertising", "commission", "shop", "parcel", "cloth", "rentAndMeals", "you", "sewing"];
const QUESTIONS = 5;

export function After({ sheet }: { readonly sheet: Sheet }) {
  const { say, setting } = sheet;
  const { level, regime } = setting;
  const a = (key: string, params = {}) => say.t(`teachers.ws.after.${key}`, params);
  const parts = level.ownShop === undefined ? ORDERED : OWN_SHOP;
  return (
    <SheetPage sheet={sheet} part="after">
      <div className="ws-two">
        <Section title={a("split")}>
          <Grid head={["", a("mine"), a("replays")]} rows={[a("you"), a("luck"), a("rules")]} />
        </Section>
        <Section title={a("hour")}>
          <Grid
            head={["", "¥"]}
            rows={[
              a("minimum", { money: say.money(regime.money.minimumHour) }),
              a("you"),
              a("best"),
              a("least"),
            ]}
          />
        </Section>
      </div>
      <div className="ws-two">
        <Section title={a("piece")}>
          <Grid
            className="ws-piece"
            head={[a("part"), "¥", a("setBy")]}
            rows={parts.map((id) => say.t(`debrief.part.${id}`))}
          />
        </Section>
        <div>
          <Section title={a("hours")}>
            <p>{a("lit")}</p>
            <p>{a("twelve")}</p>
          </Section>
          {setting.village?.shops !== undefined && (
            <Section title={a("paper")}>
              <p>{a("same")}</p>
              <p>{a("below")}</p>
            </Section>
          )}
          <Section title={a("flip")}>
            <Lines n={3} />
          </Section>
        </div>
      </div>
      <Section title={a("talk")} grows>
        <ol className="ws-questions">
          {sheetQuestions(setting, QUESTIONS).map(({ id, stage }) => (
            <li key={id}>
              <span>
                <b>{say.t(`debrief.talk.stage.${stage}`)}</b> {say.t(`prompts.${id}.question`)}
              </span>
              <Lines n={1} grows />
            </li>
          ))}
        </ol>
      </Section>
      <div className="ws-two">
        <Section title={a("now")}>
          <Lines n={2} />
        </Section>
        <Section title={a("still")}>
          <Lines n={2} />
        </Section>
      </div>
    </SheetPage>
  );
}
