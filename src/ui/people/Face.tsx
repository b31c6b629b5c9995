/** A portrait, tired or not; somebody without a picture yet shows the first letter of the name. */
import { FACES } from "./faces.ts";

interface Props {
  readonly id: string;
  /** 0 rested, 1 tired, 2 worn out */
  readonly tired?: 0 | 1 | 2;
  readonly name: string;
  readonly isLarge?: boolean;
}

export function Face({ id, tired = 0, name, isLarge = false }: Props) {
  const source = FACES[`${id}-${tired === 0 ? "rested" : "tired"}`] ?? FACES[`${id}-rested`];
  return (
    <span className={isLarge ? "portrait" : "face"} aria-hidden="true">
      {source === undefined ? (
        <span className="letter">{[...name][0] ?? ""}</span>
      ) : (
        <img src={source} alt="" />
      )}
    </span>
  );
}
