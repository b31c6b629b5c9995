/** Effects on what the village does together. In a level without projects they do nothing. */
import {
  bargain,
  beginTalks,
  leaveOwn,
  moveRegard,
  moveSigners,
  nameNames,
  signOwn,
} from "../projects/talks.ts";
import type { Doings } from "./types.ts";

type Word = "regard" | "propose" | "sign" | "signers" | "number" | "payersNamed" | "leaveProject";

export const PROJECTS: Doings<Word> = {
  regard(run, { regard }) {
    moveRegard(run, regard);
  },
  propose(run, { propose }) {
    beginTalks(run, propose, "village");
  },
  sign(run, { sign, shares }) {
    beginTalks(run, sign, "village");
    signOwn(run, sign, shares ?? 1);
  },
  signers(run, { signers, of }) {
    moveSigners(run, of, signers);
  },
  number(run, { number, of }) {
    bargain(run, of, number);
  },
  payersNamed(run, { payersNamed }) {
    nameNames(run, payersNamed);
  },
  leaveProject(run, { leaveProject }) {
    leaveOwn(run, leaveProject);
  },
};
