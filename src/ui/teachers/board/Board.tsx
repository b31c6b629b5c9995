/** The class board: codes by paste, file or camera; each checked by replay; the class as figures, slides and a sheet. */
import { useState } from "react";
import { type Group, groupsOf } from "../../../classroom/index.ts";
import { useServices } from "../../context.ts";
import { Pick } from "../../parts/Pick.tsx";
import { Deck } from "../deck/Deck.tsx";
import { useLevels } from "../prepare/useLevels.ts";
import { AddCodes } from "./AddCodes.tsx";
import { BoardActs } from "./BoardActs.tsx";
import { ClassFigures } from "./ClassFigures.tsx";
import { ClassSheetPage } from "./ClassSheetPage.tsx";
import type { ClassRun } from "./classProps.ts";
import { groupTitle } from "./groupTitle.ts";
import { Runs } from "./Runs.tsx";
import { useBoard } from "./useBoard.ts";
import { useClassWords } from "./useClassWords.ts";

const runsOf = ({ entries }: Group): ClassRun[] =>
  entries.flatMap((entry) => (entry.row === null ? [] : [{ entry, row: entry.row }]));

export function Board() {
  const { words } = useServices();
  const board = useBoard();
  const { levels, names: levelNames } = useLevels();
  const names = useClassWords(board.entries);
  const groups = groupsOf(board.entries);
  const [chosen, choose] = useState("");
  const [slide, setSlide] = useState<string | null>(null);
  const group = groups.find(({ key }) => key === chosen) ?? groups[0];
  const rows = group === undefined ? [] : runsOf(group);
  const titleOf = (one: Group) => groupTitle(words, levelNames, levels, one);
  const all = groups
    .map((one) => ({ ...titleOf(one), id: one.key, rows: runsOf(one) }))
    .filter((one) => one.rows.length > 0);
  const shown = all.find(({ id }) => id === group?.key);
  return (
    <>
      <AddCodes board={board} />
      {groups.length > 1 && group !== undefined && (
        <div className="board-group">
          <Pick
            label={words.t("teachers.board.group")}
            value={group.key}
            options={groups.map((one) => ({
              id: one.key,
              text: words.t("teachers.board.groupName", {
                ...titleOf(one),
                n: one.entries.length,
              }),
            }))}
            onChange={choose}
          />
        </div>
      )}
      {shown !== undefined && (
        <>
          <BoardActs entries={board.entries} onShow={setSlide} />
          <ClassFigures rows={rows} names={names} groups={all} />
        </>
      )}
      {shown === undefined && group !== undefined && board.waiting === 0 && (
        <p className="slip teachers-slip">{words.t("teachers.board.groupNone")}</p>
      )}
      {board.entries.length > 0 && <Runs entries={board.entries} names={names} />}
      {shown !== undefined && <ClassSheetPage {...shown} names={names} groups={all} />}
      {slide !== null && shown !== undefined && (
        <Deck {...shown} names={names} groups={all} first={slide} onClose={() => setSlide(null)} />
      )}
    </>
  );
}
