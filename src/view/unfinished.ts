/** What a scene has asked for and does not live to see. */
import type { Loader, Scene } from "phaser";

const nothing = (): void => undefined;

type Handing = Pick<Loader.File, "addToCache">;

/**
 * Call it when files have been asked for. A scene that is left while they are on the way hands none of them in later: the
 * next scene asks for them itself, and two of one name are a fault to Phaser.
 */
export function dropUnfinished(scene: Scene): void {
  const asked: readonly Loader.File[] = [...(scene.load.list as unknown as Iterable<Loader.File>)];
  scene.events.once("shutdown", () => {
    for (const file of asked) {
      file.addToCache = nothing;
      if (file.multiFile) (file.multiFile as unknown as Handing).addToCache = nothing;
    }
  });
}
