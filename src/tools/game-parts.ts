/** What every build of the game needs, in whatever form it is handed out. */
import type { Plugin } from "vite";
import { leanPhaser } from "./lean-phaser.ts";
import { levelHeads } from "./level-heads.ts";
import { licences } from "./licences.ts";
import { plainAnnouncer } from "./plain-announcer.ts";

export const gameParts = (ofForm: Plugin) => ({
  // Phaser reads the Node name of the global object.
  define: { global: "globalThis" },
  plugins: [leanPhaser(), levelHeads(), licences(), plainAnnouncer(), ofForm],
});
