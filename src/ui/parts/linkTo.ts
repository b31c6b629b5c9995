/** Links lead back to where this page came from, which only a site has an address of its own for. */
import type { HostState } from "../../host/host.ts";

/**
 * The address of this page with `hash` behind it. Null where nobody else could open it, and where it would tell what is
 * nobody's business: a path on somebody's disk, a place inside a learning platform.
 */
export function linkTo(form: HostState["form"], hash: string): string | null {
  if (form === "single" || form === "scorm") return null;
  return `${location.href.split("#")[0] ?? ""}#${hash}`;
}
