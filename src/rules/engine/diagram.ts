/**
 * Reduced, ordered, multi-valued decision diagrams: one canonical node per function over the facts. A decision
 * is a walk of at most as many steps as there are facts; two functions are equal when their node is the same.
 * Variables are numbered 0..n-1 and asked for in that order; a terminal carries a whole number.
 */
export type Node = number;

const START = 1 << 12;

export class Diagram {
  readonly #sizes: readonly number[];
  /** Of a node: its variable (n for a terminal) and where its children start (the value, for a terminal). */
  #variable = new Int32Array(START);
  #start = new Int32Array(START);
  #hash = new Int32Array(START);
  #children = new Int32Array(START * 4);
  #childCount = 0;
  #count = 0;
  #table = new Int32Array(START * 4).fill(-1);
  #stamp = new Int32Array(START);
  #memo = new Int32Array(START);
  #run = 0;
  #frozenCount = 0;
  #frozenChildren = 0;
  #frozenTable: Int32Array | null = null;

  /** @param sizes the number of values of each variable */
  constructor(sizes: readonly number[]) {
    this.#sizes = sizes;
  }

  /** Number of nodes made so far. */
  get count(): number {
    return this.#count;
  }

  isTerminal(x: Node): boolean {
    return this.#variable[x] === this.#sizes.length;
  }

  /** The variable of a node; the number of variables for a terminal. */
  variable(x: Node): number {
    return this.#variable[x] as number;
  }

  /** The number a terminal carries. */
  value(x: Node): number {
    return this.#start[x] as number;
  }

  /** The node that takes over when the variable of `x` has the value with this index. */
  child(x: Node, index: number): Node {
    return this.#children[(this.#start[x] as number) + index] as number;
  }

  terminal(value: number): Node {
    return this.#intern(this.#sizes.length, [], value);
  }

  /** The node for a choice on `variable`; the child itself when all children are one. */
  choice(variable: number, children: ArrayLike<Node>): Node {
    const first = children[0] as Node;
    for (let i = 1; i < children.length; i++)
      if (children[i] !== first) return this.#intern(variable, children, 0);
    return first;
  }

  /** `combine` of the terminals of `x` and `y`, everywhere. */
  apply(combine: (a: number, b: number) => number, x: Node, y: Node): Node {
    const memo = new Map<number, Node>();
    const go = (a: Node, b: Node): Node => {
      if (this.isTerminal(a) && this.isTerminal(b))
        return this.terminal(combine(this.value(a), this.value(b)));
      const key = a * 2 ** 26 + b;
      const known = memo.get(key);
      if (known !== undefined) return known;
      const v = Math.min(this.variable(a), this.variable(b));
      const children: Node[] = [];
      for (let i = 0; i < (this.#sizes[v] as number); i++) {
        children.push(
          go(this.variable(a) === v ? this.child(a, i) : a, this.variable(b) === v ? this.child(b, i) : b),
        );
      }
      const made = this.choice(v, children);
      memo.set(key, made);
      return made;
    };
    return go(x, y);
  }

  /** `x` with every terminal replaced by `f` of its number. */
  map(f: (value: number) => number, x: Node): Node {
    return this.apply((a) => f(a), x, this.terminal(0));
  }

  /**
   * What remains of `x` when each variable can only have the values in `allowed` (a bit per value). Canonical:
   * the variables of the result are exactly those its value still depends on.
   */
  restrict(x: Node, allowed: ArrayLike<number>): Node {
    this.#run++;
    return this.#restrict(x, allowed);
  }

  #restrict(x: Node, allowed: ArrayLike<number>): Node {
    const v = this.#variable[x] as number;
    if (v === this.#sizes.length) return x;
    if (this.#stamp[x] === this.#run) return this.#memo[x] as number;
    const size = this.#sizes[v] as number;
    const mask = allowed[v] as number;
    const children = new Array<Node>(size);
    let any = -1;
    for (let i = 0; i < size; i++) {
      if ((mask >> i) & 1) {
        const made = this.#restrict(this.child(x, i), allowed);
        children[i] = made;
        if (any < 0) any = made;
      } else children[i] = -1;
    }
    for (let i = 0; i < size; i++) if (children[i] === -1) children[i] = any;
    const made = this.choice(v, children);
    this.#stamp[x] = this.#run;
    this.#memo[x] = made;
    return made;
  }

  /** The variables `x` depends on, as a bit each, and the numbers its terminals carry. */
  reach(x: Node): { variables: number; values: number[] } {
    const seen = new Set<Node>();
    const values = new Set<number>();
    let variables = 0;
    const go = (n: Node): void => {
      if (seen.has(n)) return;
      seen.add(n);
      if (this.isTerminal(n)) {
        values.add(this.value(n));
        return;
      }
      variables |= 1 << this.variable(n);
      for (let i = 0; i < (this.#sizes[this.variable(n)] as number); i++) go(this.child(n, i));
    };
    go(x);
    return { variables, values: [...values] };
  }

  /** From here on nodes are scratch: `release` forgets them. */
  freeze(): void {
    this.#frozenCount = this.#count;
    this.#frozenChildren = this.#childCount;
    this.#frozenTable = this.#table.slice();
  }

  /** Forgets every node made since `freeze`, so that a long stream of questions does not grow. */
  release(): void {
    if (!this.#frozenTable) return;
    this.#count = this.#frozenCount;
    this.#childCount = this.#frozenChildren;
    this.#table = this.#frozenTable.slice();
    this.#stamp.fill(0);
    this.#run = 0;
  }

  #intern(variable: number, children: ArrayLike<Node>, value: number): Node {
    let hash = Math.imul(variable + 1, 0x9e3779b1) ^ Math.imul(value + 7, 0x85ebca6b);
    for (let i = 0; i < children.length; i++)
      hash = Math.imul(hash ^ (children[i] as number), 0x01000193) ^ (hash >>> 15);
    hash ^= hash >>> 13;
    let at = hash & (this.#table.length - 1);
    for (let found = this.#table[at] as number; found >= 0; found = this.#table[at] as number) {
      if (this.#hash[found] === hash && this.#same(found, variable, children, value)) return found;
      at = (at + 1) & (this.#table.length - 1);
    }
    const id = this.#count++;
    this.#grow();
    this.#hash[id] = hash;
    this.#variable[id] = variable;
    this.#start[id] = children.length ? this.#childCount : value;
    for (let i = 0; i < children.length; i++) this.#children[this.#childCount++] = children[i] as number;
    this.#table[at] = id;
    if (this.#count * 2 > this.#table.length) this.#rehash();
    return id;
  }

  #same(id: Node, variable: number, children: ArrayLike<Node>, value: number): boolean {
    if (this.#variable[id] !== variable) return false;
    const start = this.#start[id] as number;
    if (children.length === 0) return start === value;
    for (let i = 0; i < children.length; i++) if (this.#children[start + i] !== children[i]) return false;
    return true;
  }

  #grow(): void {
    if (this.#count > this.#variable.length) {
      this.#variable = enlarged(this.#variable);
      this.#start = enlarged(this.#start);
      this.#hash = enlarged(this.#hash);
      this.#stamp = enlarged(this.#stamp);
      this.#memo = enlarged(this.#memo);
    }
    while (this.#childCount + 32 > this.#children.length) this.#children = enlarged(this.#children);
  }

  #rehash(): void {
    this.#table = new Int32Array(this.#table.length * 2).fill(-1);
    for (let id = 0; id < this.#count; id++) {
      let at = (this.#hash[id] as number) & (this.#table.length - 1);
      while ((this.#table[at] as number) >= 0) at = (at + 1) & (this.#table.length - 1);
      this.#table[at] = id;
    }
  }
}

function enlarged(array: Int32Array): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(array.length * 2);
  bigger.set(array);
  return bigger;
}
