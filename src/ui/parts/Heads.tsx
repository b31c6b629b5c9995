/** The head of a table of numbers: what its rows are, then a column for each number. */
interface Props {
  readonly rows: string;
  readonly columns: readonly string[];
}

export function Heads({ rows, columns }: Props) {
  return (
    <thead>
      <tr>
        <th scope="col">{rows}</th>
        {columns.map((column) => (
          <th key={column} scope="col" className="n">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}
