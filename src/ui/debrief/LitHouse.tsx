/** Somebody's week as a house: a floor a day, a window an hour. Lit is work; a barred window is beyond the longest legal day. */
interface Props {
  /** from the first day down; 24 windows each: 0 dark, 1 work, 2 beyond the longest day */
  readonly floors: readonly (readonly number[])[];
  readonly label: string;
  /** somebody whose door was closed to the player until now */
  readonly isOwner: boolean;
}

const STEP = 12;
const FLOOR = 17;
const ROOF = 34;

export function LitHouse({ floors, label, isOwner }: Props) {
  const width = 24 * STEP + 16;
  const height = ROOF + floors.length * FLOOR + 12;
  return (
    <svg
      className={`lit ${isOwner ? "lit-owner" : ""}`}
      viewBox={`-4 4 ${width + 8} ${height}`}
      role="img"
      aria-label={label}
    >
      <path className="lit-roof" d={`M0 ${ROOF}L14 8H${width - 14}L${width} ${ROOF}z`} />
      <path
        className="lit-tiles"
        d={Array.from({ length: 11 }, (_, i) => `M${24 + i * 26} 9l-6 24`).join("")}
      />
      <path className="lit-wall" d={`M4 ${ROOF}H${width - 4}V${height - 6}H4z`} />
      <path className="lit-ground" d={`M-4 ${height - 3}H${width + 4}`} />
      {floors.map((windows, floor) =>
        windows.map((state, hour) => {
          const x = 9 + hour * STEP;
          const y = ROOF + 6 + floor * FLOOR;
          const key = `${floor}-${hour}`;
          return state === 2 ? (
            <g key={key}>
              <rect className="win-on" x={x} y={y} width="8.6" height="12.4" rx="1" />
              <path className="win-bars" d={`M${x + 4.3} ${y}v12.4M${x} ${y + 6.2}h8.6`} />
            </g>
          ) : (
            <rect
              key={key}
              className={state === 1 ? "win-on" : "win-off"}
              x={x}
              y={y}
              width="8.6"
              height="12.4"
              rx="1"
            />
          );
        }),
      )}
    </svg>
  );
}
