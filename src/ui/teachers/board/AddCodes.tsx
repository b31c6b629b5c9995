/** Where codes come onto the board: pasted, from files, before the camera. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useServices } from "../../context.ts";
import { Icon } from "../../icons/Icon.tsx";
import { Camera } from "./Camera.tsx";
import type { BoardState } from "./useBoard.ts";

/** Bytes; larger files hold no codes. */
const MOST_FILE = 4_000_000;

export function AddCodes({ board }: { readonly board: BoardState }) {
  const { t, sentences } = useServices().words;
  const { entries, waiting } = board;
  const [text, setText] = useState("");
  const [told, setTold] = useState("");
  const [isFilming, setFilming] = useState(false);
  const take = (pasted: string) => {
    const n = board.add(pasted);
    setTold(t("teachers.board.added", { n }));
    return n;
  };
  const readFiles = async (files: FileList | null) => {
    for (const file of files ?? []) if (file.size <= MOST_FILE) take(await file.text());
  };
  const checked = entries.filter(({ state }) => state.kind === "checked").length;
  const faults = entries.length - checked - waiting;
  return (
    <section className={`slip teachers-slip board-add${entries.length > 0 ? " has-runs" : ""}`}>
      <label htmlFor="board-codes">{t("teachers.board.lead")}</label>
      <p className="cap">{t("teachers.board.where")}</p>
      <textarea
        id="board-codes"
        rows={2}
        value={text}
        onChange={(event) => setText(event.target.value)}
        placeholder={t("teachers.board.paste")}
      />
      <div className="acts">
        <Button
          className="btn btn-label"
          isDisabled={text.trim() === ""}
          onPress={() => {
            take(text);
            setText("");
          }}
        >
          {t("teachers.board.add")}
        </Button>
        <label className="btn board-file">
          <Icon name="upload-simple" />
          {t("teachers.board.file")}
          <input
            className="vh"
            type="file"
            multiple
            accept=".txt,.csv,text/plain"
            onChange={(event) => void readFiles(event.target.files)}
          />
        </label>
        <Button className="btn" onPress={() => setFilming(!isFilming)}>
          <Icon name="camera" />
          {t(isFilming ? "teachers.board.cameraOff" : "teachers.board.camera")}
        </Button>
        {entries.length > 0 && (
          <Button className="btn btn-quiet" onPress={board.clear}>
            <Icon name="trash" />
            {t("teachers.board.clear")}
          </Button>
        )}
      </div>
      <p role="status">
        {sentences(
          told,
          waiting > 0 && t("teachers.board.waiting", { n: waiting }),
          entries.length > 0 && t("teachers.board.checked", { n: checked, of: entries.length }),
          faults > 0 && t("teachers.board.faults", { n: faults }),
        )}
      </p>
      {isFilming && <Camera onCode={take} />}
    </section>
  );
}
