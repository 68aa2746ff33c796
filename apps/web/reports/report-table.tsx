import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { barLengths, groupsOf, linePoints } from '@parvis/domain';
import type { ReportTablePartsFragment } from '@parvis/contract/web';
import classes from './report-table.module.css';

const LINE = { width: 88, height: 24 };

interface ReportTableProps {
  table: ReportTablePartsFragment;
  actions?: ReactNode;
  /** Level of its heading. */
  order?: 1 | 2;
}

/** One table of a report: bars and lines to look at first, the figures to read, and below how they are reckoned. */
export function ReportTable({ table, actions, order = 2 }: ReportTableProps) {
  const { title, note, columns, rows, chart } = table;
  const lengths = barLengths(table);
  return (
    <section className={classes.section} data-chart={chart}>
      <div className={classes.head}>
        <Title order={order} size="h3" id={`table-${table.key}`}>
          {title}
        </Title>
        {actions}
      </div>
      {rows.length > 0 && (
        <div className={classes.scroll} role="region" aria-labelledby={`table-${table.key}`} tabIndex={0}>
          <table className={classes.table}>
            <thead>
              <tr>
                {columns.slice(chart === 'GROUPS' ? 1 : 0).map((column, at) => (
                  <th key={at} scope="col" data-kind={column.kind}>
                    {column.title}
                  </th>
                ))}
                {chart === 'LINES' && <td aria-hidden />}
              </tr>
            </thead>
            {chart === 'GROUPS' &&
              groupsOf(rows).map((group) => <Lines key={group.name} {...group} columns={columns} />)}
            <tbody>
              {(chart === 'GROUPS' ? [] : rows).map((row, line) => (
                <tr key={line}>
                  <th scope="row">
                    {row[0]!.printed}
                    {chart === 'BARS' && (
                      <span className={classes.bar} aria-hidden>
                        <span style={{ width: `${Math.round(lengths[line]! * 100)}%` }} />
                      </span>
                    )}
                  </th>
                  {row.slice(1).map((cell, at) => (
                    <td key={at} data-kind={columns[at + 1]!.kind} data-trend={trendOf(cell.printed)}>
                      {cell.printed}
                    </td>
                  ))}
                  {chart === 'LINES' && (
                    <td aria-hidden>
                      <svg
                        viewBox={`-3 -3 ${LINE.width + 6} ${LINE.height + 6}`}
                        width={LINE.width}
                        height={LINE.height}
                        className={classes.line}
                      >
                        <polyline points={linePoints(row, columns, LINE.width, LINE.height)} />
                      </svg>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Text size="sm" c="dimmed" maw="75ch" mt="xs">
        {note}
      </Text>
    </section>
  );
}

/** Lines under the cell that they have in common. */
function Lines({ name, rows, columns }: { name: string } & Pick<ReportTablePartsFragment, 'rows' | 'columns'>) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns.length - 1} className={classes.group}>
          {name}
        </th>
      </tr>
      {rows.map((row, line) => (
        <tr key={line}>
          {row.slice(1).map((cell, at) => (
            <td key={at} data-kind={columns[at + 1]!.kind} className={classes.written}>
              {cell.printed}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** Which way a change goes, for its colour; the arrow says it too. */
const trendOf = (printed: string) => (printed.startsWith('▲') ? 'up' : printed.startsWith('▼') ? 'down' : undefined);
