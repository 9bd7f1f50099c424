/** Prose, in a column that can be read; and where to find what. */
export const TEXTS = `
* {
  box-sizing: border-box;
}

:root {
  --serif: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif;
  --sans: system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  --mono: ui-monospace, Menlo, Consolas, 'Liberation Mono', monospace;
  --column: 44rem;
  text-size-adjust: 100%;
}

body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.6 var(--serif);
  overflow-wrap: break-word;
  container-type: inline-size;
}

main {
  max-width: 66rem;
  margin: 0 auto;
  padding: clamp(1.5rem, 5vw, 4rem) 1.25rem 5rem;
}

article + article {
  margin-top: 5rem;
  padding-top: 4rem;
  border-top: 1px solid var(--rule);
}

h1,
h2,
p,
header > ul,
section > ul {
  max-width: var(--column);
}

h1 {
  margin: 0 0 0.75rem;
  font-size: clamp(1.75rem, 1.2rem + 2.2vw, 2.5rem);
  line-height: 1.15;
  text-wrap: balance;
}

h2 {
  margin: 3.5rem 0 0.75rem;
  font-size: 1.375rem;
  line-height: 1.3;
  scroll-margin-top: 1rem;
}

p {
  margin: 0 0 1rem;
}

h1 + p {
  margin-bottom: 1.5rem;
  color: var(--quiet);
  font: 0.875rem/1.5 var(--sans);
}

header p:last-of-type {
  font-size: 1.25rem;
  line-height: 1.45;
}

em {
  font-style: normal;
}

code {
  font: 0.875em var(--mono);
  overflow-wrap: anywhere;
}

ul,
ol {
  margin: 0 0 1rem;
  padding-left: 1.25rem;
}

li {
  margin: 0.25rem 0;
}

ul ul {
  margin: 0;
  border-left: 1px solid var(--rule);
  padding-left: 1rem;
  list-style: none;
}

a {
  color: var(--accent);
}

:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}

nav {
  margin: 2rem 0;
  border-block: 1px solid var(--rule);
  font: 0.9375rem/1.6 var(--sans);
}

summary {
  padding: 0.625rem 0;
  color: var(--quiet);
  cursor: pointer;
}

nav ol {
  columns: 18rem;
}
`;
