/** Chinese words of what all levels share: one piece of the bundle. */
export const files = import.meta.glob<unknown>("../../levels/_shared/*.zh.json", {
  import: "default",
  eager: true,
});
