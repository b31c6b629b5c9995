/** A scene belongs to its place on the page: whoever leaves takes it along, even if it is still on its way. */
import { expect, test } from "vitest";
import { drawScene } from "../../../src/ui/parts/drawScene.ts";

/** A scene that comes, or does not, when the test says so, and what was heard of it. */
function onItsWay() {
  const said: string[] = [];
  let tellDrawn = (): void => undefined;
  let arrive: (end: () => void) => void = () => undefined;
  let stayAway: (fault: unknown) => void = () => undefined;
  const way = new Promise<() => void>((resolve, reject) => {
    [arrive, stayAway] = [resolve, reject];
  });
  const leave = drawScene(
    (_, onDrawn) => {
      tellDrawn = onDrawn;
      return way;
    },
    document.createElement("div"),
    { onDrawn: () => said.push("drawn"), onFail: (fault) => said.push(String(fault)) },
  );
  const come = async (): Promise<void> => {
    arrive(() => said.push("taken away"));
    await way;
    tellDrawn();
  };
  const fail = async (): Promise<void> => {
    stayAway("no canvas");
    await way.catch(() => undefined);
  };
  return { said, leave, come, fail };
}

test("a scene is drawn, and taken away with its place", async () => {
  const { said, leave, come } = onItsWay();
  await come();
  leave();
  expect(said).toEqual(["drawn", "taken away"]);
});

test("a scene that comes after its place has gone is taken away at once and not seen", async () => {
  const { said, leave, come } = onItsWay();
  leave();
  await come();
  expect(said).toEqual(["taken away"]);
});

test("that there is no picture is heard as long as the place is there", async () => {
  const stays = onItsWay();
  await stays.fail();
  expect(stays.said).toEqual(["no canvas"]);
  const gone = onItsWay();
  gone.leave();
  await gone.fail();
  expect(gone.said).toEqual([]);
});
