/** The figures of the run as files, and a report for whoever looks after the game. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { daySheet, runSheet } from "../../debrief/index.ts";
import { useRun, useSay, useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { saveFile } from "../parts/saveFile.ts";
import { useFilm } from "./film/useFilm.ts";
import { votesOf } from "./pages.ts";
import { problemReport } from "./problemReport.ts";

export function KeepFigures({ code }: { readonly code: string }) {
  const say = useSay();
  const { store } = useServices();
  const { world, setting, verdict } = useRun();
  const { film } = useFilm();
  const [told, setTold] = useState("");
  const save = (end: string, text: string) => {
    const name = `thirty-pieces-${setting.level.id}-${end}`;
    saveFile(name, text);
    setTold(say.t("debrief.keep.saved", { name }));
  };
  const saveCsv = async () => {
    if (film === null) return setTold(say.t("debrief.keep.wait"));
    const { default: papa } = await import("papaparse");
    save("days.csv", papa.unparse(daySheet(world, film), { escapeFormulae: true }));
  };
  const saveJson = () => {
    if (film === null) return setTold(say.t("debrief.keep.wait"));
    const { believed, guess, votes } = store.getState().notes;
    const said = { believed, guess, votes: votesOf(world, votes) };
    save("run.json", JSON.stringify({ ...runSheet(world, setting, film), said }, null, 1));
  };
  const saveReport = () => {
    const run = store.getState().record();
    if (run === null) return;
    save("problem.json", JSON.stringify(problemReport(run, code, navigator.userAgent, verdict), null, 1));
  };
  return (
    <section className="slip deb-slip keep-figures">
      <h3>{say.t("debrief.keep.figures")}</h3>
      <p className="cap">{say.t("debrief.keep.figuresLead")}</p>
      <div className="keep-acts">
        <Button className="btn" onPress={() => void saveCsv()}>
          <Icon name="download-simple" />
          {say.t("debrief.keep.csv")}
        </Button>
        <Button className="btn" onPress={saveJson}>
          <Icon name="download-simple" />
          {say.t("debrief.keep.json")}
        </Button>
      </div>
      <h3>{say.t("debrief.keep.problem")}</h3>
      <p className="cap">{say.t("debrief.keep.problemLead")}</p>
      <div className="keep-acts">
        <Button className="btn" onPress={saveReport}>
          <Icon name="warning-circle" />
          {say.t("debrief.keep.problemSave")}
        </Button>
      </div>
      <p className="keep-told" role="status">
        {told}
      </p>
    </section>
  );
}
