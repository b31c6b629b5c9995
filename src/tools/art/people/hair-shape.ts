/** Hair of a figure: what lies behind the head and what lies over the face. Head at the origin, radius 17 px. */
export interface Hair {
  back: string;
  front: string;
  /** Hair covers the ear. */
  hidesEar?: boolean;
}
