import type { ElementContent, Root } from 'hast';
import { contentSecurityPolicy } from './content-security-policy.js';
import { element, lines, text } from './elements.js';
import { PAGE_SCRIPT } from './page-script.js';
import { PAGE_STYLE } from './page-style.js';

/** A page that needs nothing besides itself, and may ask for nothing. */
export const htmlDocument = (
  language: string,
  title: string,
  content: readonly ElementContent[],
): Root => ({
  type: 'root',
  children: [
    { type: 'doctype' },
    text('\n'),
    element(
      'html',
      { lang: language },
      ...lines([
        element(
          'head',
          {},
          ...lines([
            element('meta', { charSet: 'utf-8' }),
            element('meta', {
              httpEquiv: ['Content-Security-Policy'],
              content: contentSecurityPolicy(PAGE_STYLE, PAGE_SCRIPT),
            }),
            element('meta', { name: 'viewport', content: 'width=device-width' }),
            element('meta', { name: 'color-scheme', content: 'light dark' }),
            element('title', {}, text(title)),
            element('style', {}, text(PAGE_STYLE)),
          ]),
        ),
        element(
          'body',
          {},
          ...lines([
            element('main', {}, ...lines(content)),
            element('script', {}, text(PAGE_SCRIPT)),
          ]),
        ),
      ]),
    ),
    text('\n'),
  ],
});
