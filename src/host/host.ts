/**
 * What surrounds the page: the form in which the game was handed out, its copy for playing without a network, a learning
 * platform it may run in. What the interface shows of it is state here; who fills it in comes when the game can be played.
 */
import { createStore, type StoreApi } from "zustand/vanilla";

/** From a server · one file · a package for a learning platform · the development server. */
export type Form = "site" | "single" | "scorm" | "source";

export interface HostState {
  readonly form: Form;
  /**
   * cannot be kept here · will come by itself · comes when asked for, since the browser is told to save data · is being
   * fetched · is whole · did not come
   */
  readonly copy: "none" | "coming" | "wanted" | "fetching" | "whole" | "failed";
  /** a newer build is fetched and waits for a yes */
  readonly newer: boolean;
  /** a part of the game did not load */
  readonly lost: boolean;
  /** no learning platform · has taken everything · does not take it at the moment */
  readonly platform: "none" | "reached" | "waiting";
  /** the page around this one that is told what comes out, by its address; null: nobody is */
  readonly told: string | null;
  /** Fetches the copy now. */
  keep(): Promise<void>;
  /** Saves, takes the newer build if there is one, and loads the page again. False: the server does not answer, so the page stays. */
  renew(): Promise<boolean>;
}

export type Host = StoreApi<HostState>;

const FORMS: readonly Form[] = ["site", "single", "scorm"];

/** The build writes the form into the page. */
export const formOf = (page: Document): Form =>
  FORMS.find((form) => form === page.documentElement.dataset.form) ?? "source";

const answers = (): Promise<boolean> =>
  fetch("./", { method: "HEAD", cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );

export function createHost(form: Form, save: () => Promise<void>): Host {
  return createStore<HostState>()(() => ({
    form,
    copy: "none",
    newer: false,
    lost: false,
    platform: "none",
    told: null,
    keep: async () => undefined,
    renew: async () => {
      await save();
      if (!(await answers())) return false;
      location.reload();
      return true;
    },
  }));
}
