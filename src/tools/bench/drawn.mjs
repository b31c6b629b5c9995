// Goes into the measured page before its own scripts and notes, in `drawn`, when a picture was drawn: ms between
// one and the next, in whichever renderer. Plain JavaScript, because the browser gets this very file.
{
  /** @type {number[]} */
  const gaps = [];
  let isDirty = false;
  let last = 0;
  // After the script that draws: a look at every frame of the screen would be work of its own, twelve times a picture.
  const note = () => {
    isDirty = false;
    const now = performance.now();
    if (last > 0) gaps.push(now - last);
    last = now;
  };
  // Canvases that are only painted as textures stand nowhere in the document.
  const mark = (owner, name) => {
    const original = owner[name];
    owner[name] = function (...values) {
      if (this.canvas.isConnected && !isDirty) {
        isDirty = true;
        queueMicrotask(note);
      }
      return original.apply(this, values);
    };
  };
  mark(CanvasRenderingContext2D.prototype, "drawImage");
  mark(WebGL2RenderingContext.prototype, "drawElements");
  mark(WebGLRenderingContext.prototype, "drawElements");
  // The game takes Canvas when it finds WebGL made by the processor; `?renderer=webgl` wants that WebGL measured.
  if (location.search.includes("webgl")) {
    const GL_RENDERER = 0x9246;
    const ask = WebGL2RenderingContext.prototype.getParameter;
    WebGL2RenderingContext.prototype.getParameter = function (name) {
      return name === GL_RENDERER ? "measured" : ask.call(this, name);
    };
  }
  window.drawn = gaps;
}
