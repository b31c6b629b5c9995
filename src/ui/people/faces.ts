/** Addresses of the portraits by person and mood ("guilan-tired"). The browser loads only those that are shown. */
const files = import.meta.glob<string>("../../../assets/art/faces/*.{webp,svg,png}", {
  import: "default",
  query: "?url",
  eager: true,
});

export const FACES: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  Object.entries(files).map(([path, address]) => [path.replace(/^.*\/|\.\w+$/g, ""), address]),
);
