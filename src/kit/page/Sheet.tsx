import type { Written } from '../affordance.ts';

/** What stands on something, large enough to be read at arm's length. */
export function Sheet({ written: { heading, lines = [], table } }: { written: Written }) {
  const [columns = [], ...rows] = table ?? [];
  return (
    <div className="sheet-text">
      <p className="sheet-heading">{heading}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {table && (
        <table>
          <thead>
            <tr>
              {columns.map((column, i) =>
                i === 0 ? (
                  <td key={column} />
                ) : (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, i) => (
                  <td key={columns[i + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
