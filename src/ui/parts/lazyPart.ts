import { type ComponentType, lazy } from "react";

const Missing = () => null;

/**
 * As React's `lazy`, but a part that does not come takes nothing else down: `instead` stands in its place, and the page says
 * what is missing (LostNote).
 */
export const lazyPart = (
  load: () => Promise<{ default: ComponentType }>,
  instead: ComponentType = Missing,
): ComponentType => lazy(() => load().catch(() => ({ default: instead })));
