import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { format, resolveConfig } from 'prettier';

/** Rows of a goal table: what is measured, what it should be, what it is. */
export type Goal = readonly [measure: string, goal: string, reached: string];

/** What a part of the bench found, as it goes into the document. */
export class Report {
  readonly goals: Goal[] = [];
  readonly #lines: string[] = [];
  readonly #load = loadavg()[0]!;
  readonly #began = Date.now();

  say(text: string): void {
    this.#lines.push('', text);
    console.log(`\n${text}`);
  }

  head(...cells: string[]): void {
    this.#lines.push('');
    this.row(...cells);
    this.row(...cells.map(() => '---'));
  }

  row(...cells: (string | number)[]): void {
    const line = `| ${cells.join(' | ')} |`;
    this.#lines.push(line);
    console.log(line);
  }

  /** The part as Markdown. */
  text(title: string, part: string): string {
    const minutes = ((Date.now() - this.#began) / 60_000).toFixed(1);
    const load = `load average ${this.#load.toFixed(1)} before and ${loadavg()[0]!.toFixed(1)} after`;
    const made = `Made by \`npm run bench:scheduler -- ${part}\` in ${minutes} minutes on ${machine()}; ${load}.`;
    const goals = [
      '| measure | goal | reached |',
      '| --- | --- | --- |',
      ...this.goals.map((goal) => `| ${goal.join(' | ')} |`),
    ];
    return [`### ${title}`, '', made, '', ...goals, ...this.#lines, ''].join('\n');
  }
}

function machine(): string {
  const version = (name: string): string => {
    const manifest = createRequire(import.meta.url)
      .resolve(name)
      .split(`node_modules/${name}/`)[0]!;
    return (JSON.parse(readFileSync(`${manifest}node_modules/${name}/package.json`, 'utf8')) as { version: string })
      .version;
  };
  const day = new Date().toISOString().slice(0, 10);
  return `${availableParallelism()} cores (${cpus()[0]!.model.trim()}), Node ${process.versions.node}, highs ${version('highs')}, clingo-wasm ${version('clingo-wasm')}, ${day}`;
}

/** Puts a part into the document in place of what it said before. */
export async function writeDown(file: URL, part: string, text: string): Promise<void> {
  const document = readFileSync(file, 'utf8');
  const [open, close] = [`<!-- scheduler: ${part} -->`, `<!-- end of scheduler: ${part} -->`];
  const section = `${open}\n\n${text}\n${close}`;
  const from = document.indexOf(open);
  const to = document.indexOf(close);
  const whole =
    from >= 0 && to > from
      ? document.slice(0, from) + section + document.slice(to + close.length)
      : `${document.trimEnd()}\n\n${section}\n`;
  const style = await resolveConfig(file);
  writeFileSync(file, await format(whole, { ...style, parser: 'markdown' }));
}

export const percent = (value: number, bound: number): string =>
  bound > 0 ? `${((100 * value) / bound).toFixed(2)} %` : '100 %';

/** How many of how many, and which not. */
export const outOf = (all: readonly { name: string; right: boolean }[]): string => {
  const wrong = all.filter(({ right }) => !right).map(({ name }) => name);
  return `${all.length - wrong.length} of ${all.length}${wrong.length > 0 && wrong.length <= 6 ? `; not ${wrong.join(', ')}` : ''}`;
};
