/** How a failure spreads, and what happened when. */
export const PICTURES = `
figure {
  margin: 0 0 1rem;
}

svg {
  font-family: var(--sans);
}

/* A picture has the whole width of the window, as far as it needs it. */
figure:has(.spread) {
  margin-inline: calc(50% - 50cqw + 1.25rem);
}

.spread {
  display: block;
  margin: 0 auto;
}

.spread text {
  fill: var(--ink);
  font-size: 12px;
  text-anchor: middle;
}

.spread .name {
  font-weight: 600;
}

.arrow path {
  fill: none;
  stroke: var(--quiet);
}

.arrow .head {
  fill: var(--quiet);
}

.node path,
.node rect {
  fill: var(--fill);
  stroke: var(--line);
}

.bars {
  height: 12px;
}

.bars rect {
  fill: var(--bar);
}

.tick {
  stroke: var(--rule);
  vector-effect: non-scaling-stroke;
}

.key {
  color: var(--quiet);
  font: 0.875rem var(--sans);
}

.key .bars {
  width: 1.5rem;
}

.key .bars:nth-of-type(2) {
  margin-left: 1rem;
}

.timeline {
  padding: 0;
  list-style: none;
  font: 0.875rem/1.4 var(--sans);
}

.timeline li {
  display: grid;
  grid-template-columns: 18rem 1fr;
  gap: 0 1rem;
  align-items: center;
  margin: 0;
  padding: 0.1875rem 0;
  border-bottom: 1px solid var(--rule);
}

.timeline .component + .capability {
  border-top: 1px solid var(--quiet);
}

.timeline svg {
  grid-column: -2;
  width: 100%;
}

.marks {
  overflow: visible;
  fill: var(--quiet);
  font-size: 11px;
}

@media (max-width: 44rem) {
  .timeline li {
    grid-template-columns: 1fr;
  }
}
`;
