/** Colours by what they are for, in light and dark. All texts stand out from what is behind them by 4.5 to 1, all lines by 3 to 1. */
export const COLOURS = `
:root {
  color-scheme: light dark;
  --paper: #ffffff;
  --ink: #1c2126;
  --quiet: #57606a;
  --rule: #d8dee4;
  --accent: #0b4f6c;
  --down: #a40e26;
  --down-fill: #ffd7d5;
  --down-bar: #c62f42;
  --degraded: #7d4e00;
  --degraded-fill: #ffe9a8;
  --degraded-bar: #b87a00;
}

@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d;
    --ink: #e3e8ed;
    --quiet: #9ba7b3;
    --rule: #333c46;
    --accent: #7cc4e4;
    --down: #ff9d96;
    --down-fill: #5a1e22;
    --down-bar: #f0706c;
    --degraded: #e7b84b;
    --degraded-fill: #4a390f;
    --degraded-bar: #d4a12f;
  }
}

.down {
  --line: var(--down);
  --fill: var(--down-fill);
  --bar: var(--down-bar);
}

.degraded {
  --line: var(--degraded);
  --fill: var(--degraded-fill);
  --bar: var(--degraded-bar);
}
`;
