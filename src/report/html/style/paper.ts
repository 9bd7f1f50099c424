/** On paper: all that there is, and nothing to press. */
export const PAPER = `
@media print {
  body {
    font-size: 10pt;
    container-type: normal;
  }

  main {
    max-width: none;
    padding: 0;
  }

  article + article {
    margin: 0;
    padding: 0;
    border: 0;
    break-before: page;
  }

  h1,
  h2,
  p,
  section > ul {
    max-width: none;
  }

  h2 {
    margin-top: 2rem;
    break-after: avoid;
  }

  nav {
    display: none;
  }

  .wide {
    overflow: visible;
  }

  figure:has(.spread) {
    margin-inline: 0;
  }

  .spread {
    max-width: 100%;
    max-height: 24cm;
    height: auto;
  }

  table,
  .timeline {
    font-size: 8pt;
  }

  th,
  td {
    min-width: 0;
    padding-right: 0.75rem;
  }

  th button::after {
    content: none !important;
  }

  tr,
  li,
  .spread {
    break-inside: avoid;
  }

  ul:has(ul) > li {
    break-inside: auto;
  }
}
`;
