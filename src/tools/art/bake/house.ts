import { createHash } from "node:crypto";
import { BAISHIWEI } from "../house/baishiwei.ts";
import { CHAOSHENG } from "../house/chaosheng.ts";
import { DENGTANG } from "../house/dengtang.ts";
import { ground } from "../house/ground.ts";
import type { HouseLook } from "../house/houses.ts";
import { HUABUQIAO_HOUSE } from "../house/huabuqiao.ts";
import { LUOGUYANG_HOUSE } from "../house/luoguyang.ts";
import { CLOCK, HOUSE_LINE, onPicture, PICTURE, rooms, STANDARD, TUBES, Y, Z1 } from "../house/plan.ts";
import { QIANBANG } from "../house/qianbang.ts";
import { RONGCUO_HOUSE } from "../house/rongcuo.ts";
import { SANLIUWAN } from "../house/sanliuwan.ts";
import { foreground, shell } from "../house/shell.ts";
import { LONG_PAUSES, LONG_WAYS } from "../house/ways.ts";
import { draw, type Item } from "../kit/depth.ts";
import { pt, U, V, W } from "../kit/iso.ts";
import { GOODS, P } from "../kit/palette.ts";
import { withPen } from "../kit/pen.ts";
import { type P2, sheet } from "../kit/shapes.ts";
import { PILES } from "../props/piles.ts";
import {
  type CraftType,
  STATION_PLANS,
  STATION_TYPES,
  type StationType,
  seat,
  station,
} from "../props/stations.ts";
import type { Cell, Page } from "./atlas.ts";
import { flatWebp, png } from "./raster.ts";

export const HOUSES = {
  sanliuwan: SANLIUWAN,
  dengtang: DENGTANG,
  rongcuo: RONGCUO_HOUSE,
  qianbang: QIANBANG,
  luoguyang: LUOGUYANG_HOUSE,
  baishiwei: BAISHIWEI,
  chaosheng: CHAOSHENG,
  huabuqiao: HUABUQIAO_HOUSE,
} as const satisfies Record<string, HouseLook>;
export type HouseId = keyof typeof HOUSES;
const IDS = Object.keys(HOUSES) as readonly HouseId[];

const { w, h, ox, oy, scale } = PICTURE;
const onWhole = (body: string): string => sheet(body, { w, h, ox, oy, scale });
const pen = <T>(f: () => T): T => withPen({ lw: HOUSE_LINE }, f);

/** All that nobody can stand behind: ground, neighbours, walls. One opaque picture for day and night. */
export function background(id: HouseId): Promise<Buffer> {
  const look = HOUSES[id];
  const body = pen(() => ground(look.ground) + draw(look.neighbours()) + shell(look.shell));
  return flatWebp(png(sheet(body, { w, h, ox, oy, scale, bg: look.ground.soil })));
}

/** The pieces of a house as they are drawn; the foreground has no box and stays on top. */
const drawnPieces = (look: HouseLook): (Omit<Item, "b"> & { b: Item["b"] | null })[] =>
  pen(() => {
    const front = foreground(look.shell);
    return [...look.pieces(), ...(front ? [{ b: null, s: front }] : [])];
  });

/** Equal drawings share a frame, also between the houses. */
const frameOf = (s: string): string => `f_${createHash("sha256").update(s).digest("hex").slice(0, 8)}`;

// States nobody sees on the first morning: their frames can arrive after the first picture.
const LATER_TAGS = new Set(["bed-up", "stairs-blocked", "parcels-2", "parcels-3", "rolls-2", "finished-2"]);

/** Pages of furniture and stations: the first morning of level 1; what it needs later or several houses share; each house's own. */
export const HOUSE_PAGES: readonly string[] = [
  "house",
  "house-b",
  ...IDS.filter((id) => id !== "sanliuwan").map((id) => `house-${id}`),
];

/** Furniture frames by page; a frame lies on the first page that needs it, one of two houses on the page they share. */
function furnitureCells(page: string): Cell[] {
  const needs = (id: HouseId, p: Omit<Item, "b">): string => {
    if (id !== "sanliuwan") return `house-${id}`;
    return !LATER_TAGS.has(p.tag ?? "") && p.when !== "night" ? "house" : "house-b";
  };
  const shared = (had: string, wish: string): string =>
    had === wish || had === "house" ? had : wish === "house" ? wish : "house-b";
  const cells = new Map<string, { page: string; cell: Cell }>();
  for (const id of IDS)
    for (const p of drawnPieces(HOUSES[id])) {
      const name = frameOf(p.s);
      const wish = needs(id, p);
      const had = cells.get(name)?.page;
      cells.set(name, {
        page: had === undefined ? wish : shared(had, wish),
        cell: { name, svg: onWhole(p.s), w, h },
      });
    }
  return [...cells.values()].filter((it) => it.page === page).map((it) => it.cell);
}

const SMALL = { w: 190, h: 190, anchor: { x: 92, y: 92 } } as const;
const LARGE = { w: 320, h: 260, anchor: { x: 110, y: 80 } } as const;

const SIZES: Record<StationType, typeof SMALL | typeof LARGE> = {
  lock: SMALL,
  over: SMALL,
  cut: LARGE,
  finish: SMALL,
};

const FIRST_GOODS = ["indigo", "grey"] as const;
const LATER_GOODS = ["red", "mustard"] as const;

/** Stations without people: each type by goods and pile; the stool and the covers come with the first goods. */
function stationCells(goods: readonly (keyof typeof GOODS)[]): Cell[] {
  const cell = (name: string, size: typeof SMALL | typeof LARGE, f: () => string): Cell => ({
    name,
    ...size,
    svg: sheet(pen(f), { w: size.w, h: size.h, ox: size.anchor.x, oy: size.anchor.y, scale }),
  });
  return STATION_TYPES.flatMap((type) =>
    goods.flatMap((name) =>
      PILES.map((pile) =>
        cell(`st_${type}_${name}_${pile}`, SIZES[type], () => station(type, GOODS[name], pile)),
      ),
    ),
  ).concat(
    goods.includes("indigo")
      ? [
          cell("st_stool", SMALL, seat),
          ...STATION_TYPES.map((type) => cell(`st_${type}_cover`, SIZES[type], () => station(type, null))),
        ]
      : [],
  );
}

const WIDE = { w: 380, h: 300, anchor: { x: 150, y: 90 } } as const;

/** Stations of a house's own work; the painters' tables look alike whatever is ordered. */
function craftCells(look: HouseLook | undefined): Cell[] {
  const types = Object.values(look?.crafts ?? {}).map(({ as }) => as);
  const crafts = [...new Set(types)].filter((type): type is CraftType => !(type in SIZES));
  return crafts.flatMap((type) => {
    const cell = (name: string, f: () => string): Cell => ({
      name: `st_${type}_${name}`,
      ...WIDE,
      svg: sheet(pen(f), { w: WIDE.w, h: WIDE.h, ox: WIDE.anchor.x, oy: WIDE.anchor.y, scale }),
    });
    const names = type === "paint" ? ["any"] : Object.keys(GOODS);
    const frames = names.flatMap((name) =>
      PILES.map((pile) =>
        cell(`${name}_${pile}`, () => station(type, GOODS[name as keyof typeof GOODS] ?? P.cream, pile)),
      ),
    );
    return [...frames, cell("cover", () => station(type, null))];
  });
}

/** Furniture and stations of a page. */
export function houseCells(page: string): Cell[] {
  const goods = page === "house" ? FIRST_GOODS : page === "house-b" ? LATER_GOODS : [];
  const own = HOUSES[page.replace("house-", "") as HouseId] as HouseLook | undefined;
  return [...furnitureCells(page), ...stationCells(goods), ...craftCells(own)];
}

/** What every house shares: the projection, and how a station is put together. */
export const sceneFile = (): string =>
  JSON.stringify({
    world: { w, h },
    scale,
    origin: [ox, oy],
    unit: [U, V, W],
    stations: STATION_PLANS,
  });

/** What the scene of one house needs to know: where pieces go, which state shows them, where rooms, lamps, beds and stations are. */
export function houseFile(id: HouseId, pages: Readonly<Record<string, Page>>): string {
  const look = HOUSES[id];
  const place = (s: string) => {
    const frame = frameOf(s);
    const atlas = Object.keys(pages).find((p) => pages[p]?.frames[frame]);
    const at = atlas ? pages[atlas]?.offsets[frame] : undefined;
    if (!atlas || !at) throw new Error(`art: ${frame} is on no page`);
    return { atlas, frame, ...at };
  };
  const furniture = drawnPieces(look).map(({ b, s, tag, when }) => ({
    ...place(s),
    b: b?.map((v) => Math.round(v * 1000) / 1000) ?? null,
    when: when ?? "both",
    ...(tag ? { tag } : {}),
  }));
  const { plan = STANDARD } = look.shell;
  const [from, to] = plan.door ?? [0, 0];
  // Light that leaves by the open door, on the ground before it.
  const wedge: readonly P2[] = plan.door
    ? [pt(from, Y), pt(to, Y), pt(to + 1.62, Y + 3.6), pt(from - 0.24, Y + 3.9)]
    : [];
  return JSON.stringify({
    id,
    furniture,
    low: rooms.low(plan).map(onPicture),
    up: rooms.up(plan).map(onPicture),
    all: rooms.all(plan).map(onPicture),
    wedge: wedge.map(onPicture),
    door: plan.door ? (from + to) / 2 : null,
    tubes: look.tubes ?? TUBES,
    beds: look.beds,
    slots: look.slots,
    ways: look.ways ?? LONG_WAYS,
    pauses: look.pauses ?? LONG_PAUSES,
    desk: look.desk ?? { x: 10, y: 1, z: Z1 + 0.4 },
    courier: look.courier ?? { who: "sunlei", x: 5.55, y: 10.2, z: 0 },
    guest: look.guest ?? { x: Math.round((from + to) * 50) / 100 - 0.55, y: Y + 0.75, z: 0 },
    crafts: look.crafts ?? {},
    litWindows: look.litWindows,
    clock: look.clock ?? CLOCK,
  });
}

/** States a house can show, by the tags of its pieces. */
export const tagsOf = (look: HouseLook): string[] =>
  [...new Set(drawnPieces(look).flatMap((p) => (p.tag ? [p.tag] : [])))].sort();
