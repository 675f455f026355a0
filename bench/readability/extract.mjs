// Reads a JSON list of pages, lets Readability find their article texts, and writes texts and speed.
//   node extract.mjs PAGES.json RESULT.json ROUNDS
import { readFileSync, writeFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';

const [pagesFile, resultFile, rounds] = process.argv.slice(2);
const pages = JSON.parse(readFileSync(pagesFile, 'utf8'));
// Style sheets that jsdom cannot parse are no concern here.
const virtualConsole = new VirtualConsole();

function text(markup) {
  const dom = new JSDOM(markup, { url: 'https://example.org/', virtualConsole });
  try {
    return new Readability(dom.window.document).parse()?.textContent ?? '';
  } finally {
    dom.window.close();
  }
}

// The first pass warms up and gives the texts.
const texts = pages.map(text);
const speeds = [];
for (let round = 0; round < Number(rounds); round++) {
  const before = process.hrtime.bigint();
  pages.forEach(text);
  speeds.push((pages.length * 1e9) / Number(process.hrtime.bigint() - before));
}
speeds.sort((one, other) => one - other);
writeFileSync(resultFile, JSON.stringify({ texts, pagesPerSecond: speeds[Math.floor(speeds.length / 2)] }));
