// Objects, fields and methods: binary trees grown and counted.

class Tree {
  left: Tree | null = null;
  right: Tree | null = null;

  constructor(depth: number) {
    if (depth > 0) {
      this.left = new Tree(depth - 1);
      this.right = new Tree(depth - 1);
    }
  }

  count(): number {
    let nodes = 1;
    if (this.left) nodes += this.left.count();
    if (this.right) nodes += this.right.count();
    return nodes;
  }
}

export function kernel(): number {
  let nodes = 0;
  for (let round = 0; round < 60; round++) {
    nodes += new Tree(15).count();
  }
  return nodes;
}
