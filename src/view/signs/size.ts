/** How large the marks are and where on them the cloth lies, pixels of the picture. */

export const SIZE = { tired: [48, 50], queue: [62, 58], late: [76, 46], order: [50, 84] } as const;
/** Middle of the cloth on the mark at a machine and on an order's tag, from the left and from the top. */
export const CLOTH_AT = { late: [52, 18], order: [25, 36] } as const;
/** From the top of an order's tag to the middle of the wire it hangs from; the wire falls with the picture, one in two. */
export const WIRE = SIZE.order[0] / 4;

/** Height of the clock on an order's tag, by which one sees that it is late. */
const CLOCK = 23;
/** Made by us: it stays at least so many pixels of the page high, as high as a letter of the panels (plausible 12 to 20). */
const LEAST = 16;
/** How much larger than drawn the marks are shown, so that they can be read where the camera is far away. */
export const sizeAt = (zoom: number): number => Math.max(1, LEAST / (CLOCK * zoom));
