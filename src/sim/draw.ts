/**
 * Luck has an address: the same seed, purpose and keys give the same number whatever else happened.
 * Pulling from one stream would let a single flipped decision change all later luck, and a what-if would mean nothing.
 * Numbers of purposes are part of the rules version: never renumber.
 */
export const FOR = {
  skill: 1,
  trust: 2,
  rivalKind: 3,
  rivalSize: 4,
  rivalCost: 5,
  rivalRating: 6,
  rivalLoad: 7,
  rain: 8,
  cast: 9,
  requestCount: 20,
  requestHour: 21,
  requestShop: 22,
  requestStyle: 23,
  requestQuantity: 24,
  requestCeiling: 25,
  requestHours: 26,
  watchers: 27,
  watcher: 28,
  rivalBid: 29,
  rivalHour: 30,
  rivalLuck: 31,
  estimate: 32,
  defect: 40,
  incident: 41,
  jam: 42,
  quit: 43,
  review: 44,
  offer: 45,
  refusal: 46,
  card: 50,
  storyLuck: 51,
  bot: 60,
  shopKind: 100,
  shopProduct: 101,
  shopPeople: 102,
  shopCash: 103,
  shopPrice: 104,
  shopAd: 105,
  shopRating: 106,
  productPrice: 110,
  productStyle: 111,
  productTrend: 112,
  hit: 113,
  hitProduct: 114,
  hitSize: 115,
  demand: 116,
  sales: 117,
  shopReview: 118,
  priceMove: 120,
  adMove: 121,
  look: 122,
  seen: 123,
  copy: 124,
  registered: 125,
  original: 126,
  originalKind: 127,
  entry: 128,
  entryKind: 129,
  poach: 130,
  houseKind: 140,
  housePeople: 141,
  houseCash: 142,
  houseSkill: 143,
  houseRating: 144,
  inspected: 146,
  orderLoad: 150,
  orderQuantity: 151,
  orderMinutes: 152,
  orderDeadline: 153,
  orderCeiling: 154,
  orderWatchers: 155,
  orderWatcher: 156,
  orderBid: 157,
  passCut: 160,
  passKind: 161,
  passTo: 162,
  orderReview: 163,
  hire: 164,
  found: 165,
  arrive: 166,
  worker: 167,
  drawing: 180,
  ownReturns: 181,
  ownReview: 182,
  pact: 183,
  lot: 184,
  neighbourTrust: 185,
  projectWill: 186,
  projectAsked: 187,
  projectLook: 188,
  projectStay: 189,
  customerAsks: 203,
  customerTells: 204,
  requestShown: 190,
  requestPart: 191,
  requestSample: 192,
  takerAnswer: 193,
  takerAsk: 194,
  outwork: 195,
  staged: 196,
  pairing: 200,
  match: 201,
  onPaper: 202,
  projectCold: 197,
  wall: 240,
  saleJoin: 210,
  channel: 211,
} as const;

/** One draw, 0 .. 2^32 - 1. Keys are ids and dates, never positions that a decision can move. Murmur-style finaliser. */
export function draw(seed: number, purpose: number, a = 0, b = 0, c = 0): number {
  let h = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(purpose + 0x165667b1, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15) ^ Math.imul(a + 0x27d4eb2f, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13) ^ Math.imul(b + 0x1b873593, 0xcc9e2d51), 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 16) ^ Math.imul(c + 0x38b34ae5, 0xa1e38b93), 0x27d4eb2f);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  h = Math.imul(h, 0x297a2d39);
  h ^= h >>> 15;
  return h >>> 0;
}

/** 0 .. n - 1 */
export function below(u: number, n: number): number {
  return Math.floor((u * n) / 4294967296);
}

/** lo .. hi, both included */
export function between(u: number, lo: number, hi: number): number {
  return lo + below(u, hi - lo + 1);
}

/** True in bp of 10 000 cases. */
export function chance(u: number, bp: number): boolean {
  return below(u, 10000) < bp;
}
