/** Tables, which scroll by themselves where they are wider than the page. */
export const TABLES = `
.wide {
  overflow-x: auto;
  margin: 0 0 1rem;
}

table {
  border-collapse: collapse;
  font: 0.875rem/1.45 var(--sans);
}

th,
td {
  min-width: 5.5rem;
  max-width: 22rem;
  padding: 0.4375rem 1.25rem 0.4375rem 0;
  border-bottom: 1px solid var(--rule);
  text-align: left;
  vertical-align: top;
}

th[scope='row'] {
  font-weight: inherit;
}

thead th {
  border-bottom-color: var(--quiet);
  color: var(--quiet);
  font-weight: 600;
  vertical-align: bottom;
}

.number {
  text-align: right;
  font-variant-numeric: tabular-nums;
}

th button {
  margin: 0;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-align: inherit;
  cursor: pointer;
}

th button:hover,
[aria-sort] button {
  color: var(--accent);
}

/* The arrow hangs over the room between columns, so that none grows when it comes. */
th button::after {
  position: absolute;
  content: '';
}

[aria-sort='ascending'] button::after {
  content: '\\a0\\2191' / '';
}

[aria-sort='descending'] button::after {
  content: '\\a0\\2193' / '';
}
`;
