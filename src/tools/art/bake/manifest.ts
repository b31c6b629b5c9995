import { STILL } from "../endings/stage.ts";
import { PICTURE } from "../house/plan.ts";
import { GOODS } from "../kit/palette.ts";
import { LOOPS } from "../people/poses.ts";
import { PILES } from "../props/piles.ts";
import { STATION_TYPES } from "../props/stations.ts";
import { TITLE_FOCUS } from "../title/title.ts";
import type { Page } from "./atlas.ts";
import { ENDINGS } from "./endings.ts";
import { moodsOf, PORTRAITS } from "./faces.ts";
import { HOUSES, tagsOf } from "./house.ts";
import { roster } from "./people.ts";
import { PRINT } from "./print.ts";
import { PROVINCES } from "./village.ts";

/** What exists, under which names, and how heavy it is; for the view, the UI, and whoever wonders. */
export function manifest(pages: Record<string, Page>, bytes: Record<string, number>): string {
  const weigh = (names: readonly string[]) => names.reduce((sum, n) => sum + (bytes[`${n}.webp`] ?? 0), 0);
  return JSON.stringify(
    {
      picture: { w: PICTURE.w, h: PICTURE.h, scale: PICTURE.scale },
      villages: Object.fromEntries(
        PROVINCES.map((id) => {
          const files = [`back_village_${id}`, `village-${id}`, "village-signs"];
          return [id, { files, bytes: weigh(files) }];
        }),
      ),
      pages: Object.fromEntries(
        Object.entries(pages).map(([name, p]) => [
          name,
          { frames: Object.keys(p.frames).length, bytes: p.webp.length },
        ]),
      ),
      houses: Object.fromEntries(
        Object.entries(HOUSES).map(([id, look]) => [
          id,
          { tags: tagsOf(look), beds: look.beds.map((b) => b.tag), slots: look.slots.length },
        ]),
      ),
      stations: {
        types: STATION_TYPES,
        goods: Object.keys(GOODS),
        piles: PILES,
        frames: "st_<type>_<goods>_<pile>, st_<type>_cover, st_stool",
      },
      people: { frames: "p_<id>_<pose>, tired with _t; all look right", loops: LOOPS, cast: roster() },
      faces: {
        files: "faces/<id>-<mood>.svg",
        size: 320,
        moods: Object.fromEntries(PORTRAITS.map((id) => [id, moodsOf(id)])),
      },
      title: { file: "title.svg", w: 1600, h: 900, focus: TITLE_FOCUS },
      endings: {
        files: "endings/<id>.webp",
        ...STILL,
        print: { files: "endings/print/<id>.webp", ...PRINT },
        ids: Object.keys(ENDINGS),
      },
    },
    null,
    1,
  );
}
