import { Command } from 'commander';
import { AVAILABILITY_FORMATS } from '../report/availability-formats.js';
import type { AvailabilityOptions } from './availability-options.js';
import { withReliabilityOptions } from './reliability-options.js';
import { withSharedOptions } from './shared-options.js';

const HELP = `
A selector names capabilities at sites: by SITE/CAPABILITY or the id of either, by
kind:, region: or label: of the site, by criticality: of the capability.

Components fail independently, but for common causes, as often as they declare.
All is seen at last, so that outages which are borne for a while count as well:
availability is at least that. What declares nothing counts as perfect, unless
--assume says what it is; the answer lists it. A year has 8,760 hours.

Exit code 4 where the budget ran out: then bounds are told.

Examples:
  utfall availability --sample
  utfall availability --sample kind:clinic+log-in
  utfall availability --assume kind:network=99.9% --assume '*=99.5%' -f json`;

/** `utfall availability`: how much of the time people can do what they do. */
export const availabilityCommand = (): Command =>
  withSharedOptions(withReliabilityOptions(new Command('availability')), AVAILABILITY_FORMATS)
    .description('structural availability: hours down a year, and people who go without')
    .argument('[selector]', 'capabilities at sites; all, if left out')
    .option('--all', 'cut no lists short')
    .addHelpText('after', HELP)
    .action(async (selector: string | undefined, options: AvailabilityOptions) => {
      const { runAvailability } = await import('./run-availability.js');
      await runAvailability(selector, options);
    });
