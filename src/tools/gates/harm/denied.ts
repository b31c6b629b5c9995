/** Functions that run in a page before its own scripts and take something away from it. None may know anything of this file. */

export type SoundFault = "throws" | "never resumes" | "knows no codec" | "is not there";

export function muteSound(how: SoundFault): void {
  HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException("blocked", "NotAllowedError"));
  if (how === "is not there") {
    Reflect.deleteProperty(window, "AudioContext");
    HTMLMediaElement.prototype.canPlayType = () => "";
  } else if (how === "throws") {
    window.AudioContext = new Proxy(AudioContext, {
      construct: () => {
        throw new DOMException("no device", "NotSupportedError");
      },
    });
  } else if (how === "never resumes") {
    AudioContext.prototype.resume = () => new Promise(() => undefined);
    Object.defineProperty(BaseAudioContext.prototype, "state", { get: () => "suspended" });
  } else {
    // One parameter, as the browser's own: by that the player of sounds knows that a promise answers.
    BaseAudioContext.prototype.decodeAudioData = (_data: ArrayBuffer) =>
      Promise.reject(new DOMException("no codec", "EncodingError"));
  }
}

export type SurfaceFault = "gives nothing" | "throws";

export function denySurface(how: SurfaceFault): void {
  HTMLCanvasElement.prototype.getContext = () => {
    if (how === "throws") throw new DOMException("no surface", "InvalidStateError");
    return null;
  };
}

export type StorageFault = "is not there" | "refuses to open" | "never answers" | "is full";

export function denyStorage(how: StorageFault): void {
  Object.defineProperty(window, "localStorage", {
    get: () => {
      throw new DOMException("denied", "SecurityError");
    },
  });
  if (how === "is not there") {
    Object.defineProperty(window, "indexedDB", { get: () => undefined });
  } else if (how === "refuses to open") {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  } else if (how === "never answers") {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  } else {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  }
}
