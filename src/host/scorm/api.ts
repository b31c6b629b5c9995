/** The interface of SCORM 1.2 as a page finds it, and how it is found. Only what is used here: never a name, never an id of a person. */

/** Every function answers in text; "true" and "false" are texts, too. */
export interface Api {
  LMSInitialize(nothing: ""): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(nothing: ""): unknown;
  LMSFinish(nothing: ""): unknown;
}

/** Windows to go up at most, as the standard's own example does. */
const MOST_UP = 7;

function above(start: Window): Api | null {
  try {
    let at: Window = start;
    for (let i = 0; i <= MOST_UP; i++) {
      const { API } = at as { API?: Api };
      if (API) return API;
      if (at.parent === at) return null;
      at = at.parent;
    }
  } catch {
    // A page of another origin above tells nothing, and so do all above it.
  }
  return null;
}

/** In the pages around this one, then around the one that opened it. */
export function findApi(page: Window): Api | null {
  const around = page.parent === page ? null : above(page.parent);
  if (around !== null) return around;
  const { opener } = page as { opener: Window | null };
  return opener === null ? null : above(opener);
}
