import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Page, pack } from "./art/bake/atlas.ts";
import { faceFiles } from "./art/bake/faces.ts";
import { background, type HouseId, houseCells, sceneFile } from "./art/bake/house.ts";
import { PEOPLE_PAGES, peopleCells } from "./art/bake/people.ts";

const OUT = fileURLToPath(new URL("../../assets/art/", import.meta.url));
for (const folder of ["", "faces", "endings"]) mkdirSync(OUT + folder, { recursive: true });

function put(name: string, data: Buffer | string): void {
  writeFileSync(OUT + name, data);
  console.log(name.padEnd(28), `${(data.length / 1000).toFixed(1)} kB`);
}

for (const id of ["sanliuwan", "dengtang"] satisfies HouseId[]) put(`back_${id}.webp`, await background(id));

for (const { name, svg } of faceFiles()) put(name, svg);

const pages: Record<string, Page> = {};
for (const name of ["house", "house-b"] as const) pages[name] = await pack(`${name}.webp`, houseCells(name));
for (const name of PEOPLE_PAGES) pages[name] = await pack(`${name}.webp`, peopleCells(name));
for (const [name, page] of Object.entries(pages)) {
  put(`${name}.webp`, page.webp);
  put(`${name}.json`, page.json);
}
put("scene.json", sceneFile(pages));
