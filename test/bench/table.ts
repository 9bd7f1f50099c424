/** Prints rows under a head, in columns, as a Markdown table. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [head, head.map(() => ''), ...rows];
  const widths = head.map((_, i) => Math.max(3, ...all.map((row) => row[i]?.length ?? 0)));
  all.forEach((row, r) => {
    const cells = widths.map((width, i) =>
      r === 1 ? '-'.repeat(width) : (row[i] ?? '').padEnd(width),
    );
    console.log(`| ${cells.join(' | ')} |`);
  });
  console.log(
    `Peak memory of the process so far: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`,
  );
}

/** Three significant digits. */
export const milliseconds = (time: number): string =>
  `${Number(time.toPrecision(3)).toString()} ms`;
