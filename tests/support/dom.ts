/**
 * What jsdom lacks and Phaser or React Aria ask for on start: a 2D context that does nothing,
 * images that "load", a quiet window.focus. No class of ours or of Phaser is replaced.
 */
const pixels = (width = 1, height = 1) => ({
  data: new Uint8ClampedArray(width * height * 4),
  width,
  height,
});

const answers: Record<string, (...args: number[]) => unknown> = {
  getImageData: (_x, _y, width, height) => pixels(width, height),
  createImageData: (width, height) => pixels(width, height),
  measureText: () => ({
    width: 10,
    actualBoundingBoxAscent: 8,
    actualBoundingBoxDescent: 2,
  }),
  createLinearGradient: () => ({ addColorStop: () => {} }),
  createRadialGradient: () => ({ addColorStop: () => {} }),
};

function quietContext(canvas: HTMLCanvasElement): unknown {
  return new Proxy<Record<string, unknown>>(
    { canvas },
    {
      get: (target, key) => target[String(key)] ?? answers[String(key)] ?? (() => {}),
      set: (target, key, value) => {
        target[String(key)] = value;
        return true;
      },
    },
  );
}

HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
  return kind === "2d" ? quietContext(this) : null;
} as HTMLCanvasElement["getContext"];

// Phaser looks for this name to learn whether the browser has a 2D canvas at all.
Object.assign(window, { CanvasRenderingContext2D: class {} });

Object.defineProperty(HTMLImageElement.prototype, "src", {
  configurable: true,
  get(this: HTMLImageElement) {
    return this.getAttribute("src") ?? "";
  },
  set(this: HTMLImageElement, value: string) {
    this.setAttribute("src", value);
    queueMicrotask(() => this.dispatchEvent(new Event("load")));
  },
});

window.focus = () => {};
window.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};
window.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => {},
    removeEventListener: () => {},
    addListener: () => {},
    removeListener: () => {},
    dispatchEvent: () => false,
  }) satisfies MediaQueryList;
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
