/** The house in a few pencil lines, on the paper where its picture comes. */
export function SceneSketch() {
  return (
    <svg viewBox="0 0 640 420" role="presentation">
      <path d="M320 40 590 175v120L320 400 50 295V175z" />
      <path d="M50 175 320 280 590 175M320 280v120" />
      <path d="M320 40 30 165l20 10M320 40l290 125-20 10" />
      <path d="M100 215v60l60 24v-60zM480 238v60l60-24v-60z" />
      <path d="M220 262v84l56 23v-85z" />
      <path d="M380 300l60-24v-40l-60 24z" className="lamp" />
    </svg>
  );
}
