/** What is known about a condition before the shader is compiled. */
type Verdict = boolean | 'open';

const both = (a: Verdict, b: Verdict): Verdict =>
  a === false || b === false ? false : a === true && b === true ? true : 'open';
const either = (a: Verdict, b: Verdict): Verdict =>
  a === true || b === true ? true : a === false && b === false ? false : 'open';
const not = (a: Verdict): Verdict => (a === 'open' ? a : !a);

const TOKEN = /defined\s*\(?\s*\w+\s*\)?|\w+\s*[<>]=?\s*\w+|&&|\|\||[!()]|\w+/g;

/** Judges `#if` conditions, knowing which names are never defined and which counts are always 0. */
const judge = (condition: string, never: (name: string) => boolean): Verdict => {
  const tokens = condition.replace(/\/\/.*/, '').match(TOKEN) ?? [];
  let at = 0;
  const atom = (): Verdict => {
    const token = tokens[at++];
    if (token === undefined) return 'open';
    if (token === '!') return not(atom());
    if (token === '(') {
      const inner = or();
      at += 1;
      return inner;
    }
    const [, name] = /^defined\s*\(?\s*(\w+)/.exec(token) ?? [];
    if (name) return never(name) ? false : 'open';
    const [, count] = /^(\w+)\s*>\s*0$/.exec(token) ?? [];
    return count && never(count) ? false : 'open';
  };
  const and = (): Verdict => {
    let sum = atom();
    while (tokens[at] === '&&') {
      at += 1;
      sum = both(sum, atom());
    }
    return sum;
  };
  const or = (): Verdict => {
    let sum = and();
    while (tokens[at] === '||') {
      at += 1;
      sum = either(sum, and());
    }
    return sum;
  };
  return or();
};

/** One `#if … #endif` that is being read. */
interface Fork {
  /** Whether its directives were written: a fork whose outcome is known leaves none behind. */
  opened: boolean;
  /** A branch that is always taken has been met; what follows never is. */
  settled: boolean;
  /** Whether the lines of the present branch are kept. */
  keep: boolean;
}

const DIRECTIVE = /^#\s*(ifdef|ifndef|if|elif|else|endif)\b(.*)$/;

/**
 * The same shader text without comments, indentation and the branches that can never be taken, given the names that are never
 * defined and the counts (`NUM_…`) that are always 0.
 */
export const pruneGlsl = (source: string, never: (name: string) => boolean): string => {
  const forks: Fork[] = [];
  const lines: string[] = [];
  const kept = () => forks.every(({ keep }) => keep);
  const conditionOf = (kind: string, rest: string) =>
    kind === 'ifdef' ? `defined(${rest.trim()})` : kind === 'ifndef' ? `!defined(${rest.trim()})` : rest.trim();
  for (const raw of source.replace(/\/\*[\s\S]*?\*\//g, '').split('\n')) {
    const line = raw.replace(/\/\/.*$/, '').trim();
    if (line === '') continue;
    const [, kind, rest = ''] = DIRECTIVE.exec(line) ?? [];
    if (!kind) {
      if (kept()) lines.push(line);
      continue;
    }
    if (kind === 'endif') {
      const fork = forks.pop();
      if (fork?.opened && kept()) lines.push('#endif');
      continue;
    }
    const fork = forks.at(-1);
    if (kind === 'else' || kind === 'elif') {
      if (!fork) throw new RangeError(`invalid GLSL: #${kind} without #if`);
      const verdict = fork.settled ? false : kind === 'else' ? true : judge(rest, never);
      const outside = forks.slice(0, -1).every(({ keep }) => keep);
      fork.keep = verdict !== false;
      if (outside && fork.keep) {
        if (fork.opened) lines.push(verdict === true ? '#else' : `#elif ${conditionOf(kind, rest)}`);
        else if (verdict === 'open') {
          lines.push(`#if ${conditionOf(kind, rest)}`);
          fork.opened = true;
        }
      }
      fork.settled ||= verdict === true;
      continue;
    }
    const condition = conditionOf(kind, rest);
    const verdict = judge(condition, never);
    const open = verdict === 'open';
    if (open && kept()) lines.push(kind === 'if' ? `#if ${condition}` : `#${kind} ${rest.trim()}`);
    forks.push({ opened: open, settled: verdict === true, keep: verdict !== false });
  }
  if (forks.length > 0) throw new RangeError('invalid GLSL: #if without #endif');
  return lines.length > 0 ? `${lines.join('\n')}\n` : '';
};
