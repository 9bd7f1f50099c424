/**
 * Lets tables be sorted: by what cells say that they rank as, else by their text as people of the
 * page's language sort it, numbers by value. Without it, tables are tables.
 */
export const PAGE_SCRIPT = `
'use strict';

const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

for (const table of document.querySelectorAll('table')) {
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  if (rows.length < 2) continue;
  const heads = Array.from(table.tHead.rows[0].cells);
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const order = nextOrder(head);
      heads.forEach((each) => each.removeAttribute('aria-sort'));
      if (order !== null) head.setAttribute('aria-sort', order);
      body.append(...sorted(rows, column, order));
    });
  });
}

/** One way, then the other, then as it was; of numbers, the most first. */
function nextOrder(head) {
  const orders = ['ascending', 'descending'];
  if (head.classList.contains('number')) orders.reverse();
  return orders[orders.indexOf(head.getAttribute('aria-sort')) + 1] ?? null;
}

function sorted(rows, column, order) {
  if (order === null) return rows;
  const sign = order === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => sign * compare(a.cells[column], b.cells[column]));
}

function compare(a, b) {
  if (a.dataset.rank === undefined) return collator.compare(a.textContent, b.textContent);
  return Number(a.dataset.rank) - Number(b.dataset.rank);
}
`;
