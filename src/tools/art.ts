// `npm run art`: draws every picture of the game and writes assets/art. Same code, same bytes.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Page, pack } from "./art/bake/atlas.ts";
import { ENDINGS, endingStill } from "./art/bake/endings.ts";
import { faceFiles } from "./art/bake/faces.ts";
import {
  background,
  HOUSE_PAGES,
  HOUSES,
  type HouseId,
  houseCells,
  houseFile,
  sceneFile,
} from "./art/bake/house.ts";
import { manifest } from "./art/bake/manifest.ts";
import { castFile, PEOPLE_PAGES, peopleCells } from "./art/bake/people.ts";
import { printed } from "./art/bake/print.ts";
import { PROVINCES, signCells, villageBack, villageCells, villageFile } from "./art/bake/village.ts";
import { develop } from "./art/endings/stage.ts";
import { iconFiles } from "./art/icon.ts";
import { titlePicture } from "./art/title/title.ts";

const OUT = fileURLToPath(new URL("../../assets/art/", import.meta.url));
const bytes: Record<string, number> = {};

for (const folder of ["", "faces", "endings", "endings/print", "houses", "people"])
  mkdirSync(OUT + folder, { recursive: true });

function put(name: string, data: Buffer | string): void {
  writeFileSync(OUT + name, data);
  bytes[name] = Buffer.byteLength(data);
  console.log(name.padEnd(36), `${(bytes[name] / 1000).toFixed(1)} kB`);
}

const houses = Object.keys(HOUSES) as HouseId[];
for (const id of houses) put(`back_${id}.webp`, await background(id));

const pages: Record<string, Page> = {};
for (const name of HOUSE_PAGES) pages[name] = await pack(`${name}.webp`, houseCells(name));
for (const name of PEOPLE_PAGES) pages[name] = await pack(`${name}.webp`, peopleCells(name));
for (const [name, page] of Object.entries(pages)) {
  put(`${name}.webp`, page.webp);
  put(`${name}.json`, page.json);
}
put("scene.json", sceneFile());
put("cast.json", castFile());
for (const id of houses) put(`houses/${id}.json`, houseFile(id, pages));

const lanes: Record<string, Page> = { "village-signs": await pack("village-signs.webp", signCells()) };
for (const id of PROVINCES) {
  put(`back_village_${id}.webp`, await villageBack(id));
  lanes[`village-${id}`] = await pack(`village-${id}.webp`, villageCells(id));
}
for (const [name, page] of Object.entries(lanes)) {
  put(`${name}.webp`, page.webp);
  put(`${name}.json`, page.json);
}
put("village.json", villageFile(lanes));

for (const { name, svg } of faceFiles()) put(name, svg);
put("title.svg", titlePicture());
for (const { name, png } of iconFiles(readFileSync(`${OUT}icon.svg`, "utf8"))) put(name, png);
for (const id of Object.keys(ENDINGS)) {
  const still = endingStill(id);
  put(`endings/${id}.webp`, await develop(still));
  put(`endings/print/${id}.webp`, await printed(still));
}
put("manifest.json", manifest({ ...pages, ...lanes }, bytes));

// What nobody draws any more goes.
const DRAWN_BY_HAND = ["icon.svg"];
for (const entry of readdirSync(OUT, { recursive: true, withFileTypes: true })) {
  const name = `${entry.parentPath}/${entry.name}`.slice(OUT.length).replace(/^\//, "");
  if (entry.isFile() && !(name in bytes) && !DRAWN_BY_HAND.includes(name)) rmSync(OUT + name);
}
