import type { Item } from "../kit/depth.ts";
import type { PoseName } from "../people/poses.ts";
import type { CraftType, StationType } from "../props/stations.ts";
import type { GroundLook } from "./ground.ts";
import type { ShellLook } from "./shell.ts";
import type { Pause, Ways } from "./ways.ts";

/** Places in world units. */
interface Place {
  x: number;
  y: number;
  z: number;
}

/** Everything that makes a house: what it is built of, what stands around and in it. */
export interface HouseLook {
  shell: ShellLook;
  ground: GroundLook;
  neighbours: () => Item[];
  pieces: () => Item[];
  /** Corners of the beds, by the tag of the bed. */
  beds: readonly (Place & { tag: string })[];
  /** Where stations stand, in the order in which a growing workshop fills them. */
  slots: readonly {
    type: StationType;
    x: number;
    y: number;
    /** A second place at the table of the one before: nothing more is drawn. */
    shared?: true;
  }[];
  /** Work that is not sewing: what stands where a step's station would, and what people do there, hour by hour. */
  crafts?: Partial<Record<StationType, { as: StationType | CraftType; poses: readonly PoseName[] }>>;
  /** x of each tube light; each is 1.5 long. */
  tubes?: readonly number[];
  /** Where people walk and pause; the long house's unless told. */
  ways?: Ways;
  pauses?: readonly Pause[];
  /** The seat at the desk with its lamp, where somebody reads. */
  desk?: Place;
  /** Who fetches the parcels, and where they stand and load. */
  courier?: Place & { who: "sunlei" | "courier" | "xujie"; flip?: boolean };
  /** Where somebody stands who has come to say something; before the open door unless told. */
  guest?: Place;
  /** The clock, its radius, and the wall it hangs on; on the back wall above the stairs unless told. */
  clock?: Place & { r: number; wall: "back" | "side" };
  /** Neighbours' windows that may shine at night: middle of the pane, on a wall y = const. */
  litWindows: readonly Place[];
}
