/** How many of each a report tells, so that no page grows with the country. */
export const LIMITS = {
  imposed: 8,
  losses: 60,
  spared: 12,
  regions: 60,
  sites: 30,
  next: 12,
  defeated: 12,
  singlePoints: 12,
  bars: 40,
  events: 20,
  expectations: 100,
  stuck: 12,
  inventory: 20,
} as const;
