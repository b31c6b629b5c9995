import { type ComponentType, lazy } from "react";

const Missing = () => null;

/**
 * As React's `lazy`, but a part that does not come takes nothing else down: `instead` stands in its place, and the page says
 * what is missing (LostNote).
 */
export const lazyPart = <P extends object = object>(
  load: () => Promise<{ default: ComponentType<P> }>,
  instead: ComponentType<P> = Missing,
) => lazy(() => load().catch(() => ({ default: instead })));
