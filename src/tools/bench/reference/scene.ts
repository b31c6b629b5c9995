/**
 * The yardstick for frames: 300 walking sprites and 40 texts on a board of squares, 1280 × 720. It stands for what
 * this machine draws at the moment, so that a ratio to it can be compared between machines; it must never be changed.
 */
import { CANVAS, Game, type GameObjects, Scene, WEBGL } from "phaser";

const [WIDTH, HEIGHT, SPRITES, TEXTS] = [1280, 720, 300, 40];

interface Walker {
  readonly obj: GameObjects.Sprite;
  vx: number;
  vy: number;
}

class Reference extends Scene {
  private readonly walkers: Walker[] = [];
  private readonly labels: GameObjects.Text[] = [];
  private count = 0;

  create(): void {
    this.drawCrew();
    const board = this.add.graphics();
    for (let y = 0; y < HEIGHT; y += 48)
      for (let x = 0; x < WIDTH; x += 64) {
        board.fillStyle((x / 64 + y / 48) % 2 ? 0x2c2a26 : 0x322f2a);
        board.fillRect(x, y, 64, 48);
      }
    const row = { at: 1 };
    const pick = (): number => {
      row.at = (row.at * 1664525 + 1013904223) >>> 0;
      return row.at / 2 ** 32;
    };
    for (let i = 0; i < SPRITES; i++) {
      const obj = this.add.sprite(pick() * WIDTH, pick() * HEIGHT, "crew", 0);
      obj.play({ key: `walk${i % 8}`, startFrame: i % 4 });
      this.walkers.push({ obj, vx: (pick() - 0.5) * 80, vy: (pick() - 0.5) * 80 });
    }
    const style = {
      fontFamily: "DejaVu Sans",
      fontSize: "16px",
      color: "#f4ead5",
      backgroundColor: "#0008",
    };
    for (let i = 0; i < TEXTS; i++)
      this.labels.push(
        this.add.text(16 + (i % 5) * 250, 16 + Math.floor(i / 5) * 86, `Workshop ${i}: 0`, style),
      );
  }

  override update(_: number, delta: number): void {
    const seconds = delta / 1000;
    for (const it of this.walkers) {
      it.obj.x += it.vx * seconds;
      it.obj.y += it.vy * seconds;
      if (it.obj.x < 0 || it.obj.x > WIDTH) it.vx = -it.vx;
      if (it.obj.y < 0 || it.obj.y > HEIGHT) it.vy = -it.vy;
    }
    // A management game gives a few texts a second a new number.
    this.count += 1;
    const which = (this.count / 6) % TEXTS;
    if (this.count % 6 === 0) this.labels[which]?.setText(`Workshop ${which}: ${this.count}`);
  }

  /** Eight people in four frames of 32 × 48, drawn here, so that the page needs no files. */
  private drawCrew(): void {
    const texture = this.textures.createCanvas("crew", 32 * 4, 48 * 8);
    if (texture === null) throw new Error("reference: no canvas");
    const c = texture.context;
    for (let row = 0; row < 8; row++)
      for (const [frame, leg] of [0, 4, 0, -4].entries()) {
        const [x, y] = [frame * 32, row * 48];
        c.fillStyle = `hsl(${row * 45} 45% 55%)`;
        c.fillRect(x + 8, y + 16, 16, 18);
        c.fillStyle = "#e8c39e";
        c.beginPath();
        c.arc(x + 16, y + 10, 7, 0, 7);
        c.fill();
        c.fillStyle = "#333";
        c.fillRect(x + 9 + leg, y + 34, 5, 12);
        c.fillRect(x + 18 - leg, y + 34, 5, 12);
        texture.add(row * 4 + frame, 0, x, y, 32, 48);
      }
    texture.refresh();
    for (let row = 0; row < 8; row++)
      this.anims.create({
        key: `walk${row}`,
        frameRate: 8,
        repeat: -1,
        frames: [0, 1, 2, 3].map((frame) => ({ key: "crew", frame: row * 4 + frame })),
      });
  }
}

export const game = new Game({
  type: new URLSearchParams(location.search).get("renderer") === "webgl" ? WEBGL : CANVAS,
  width: WIDTH,
  height: HEIGHT,
  scene: Reference,
  audio: { noAudio: true },
  banner: false,
  render: { antialiasGL: false },
});
