// SPDX-License-Identifier: Apache-2.0
// Where the nodes of a network stand, and which labels fit between them.

/** Places nodes by forces; the same nodes and links always get the same places. */
function placed(nodes, links) {
  const strongest = Math.max(1, ...links.map(link => link.stories));
  nodes.forEach((node, i) => {
    const angle = i * 2.399963;
    node.x = Math.cos(angle) * 14 * Math.sqrt(i + 0.5);
    node.y = Math.sin(angle) * 14 * Math.sqrt(i + 0.5);
  });
  return d3.forceSimulation(nodes)
    .force("link", d3.forceLink(links).distance(link => 90 + 70 * (1 - link.stories / strongest)).strength(link => 0.04 + 0.3 * (link.stories / strongest)))
    .force("charge", d3.forceManyBody().strength(-650).distanceMax(900))
    .force("collide", d3.forceCollide(node => node.r + 14))
    .force("x", d3.forceX().strength(0.05))
    .force("y", d3.forceY().strength(0.07))
    .stop();
}

/** The labels that do not cover one another nor a larger node: the largest first, in screen places within a size. */
function fittingLabels(nodes, size, measure) {
  const taken = [];
  const inside = box => box.left > 0 && box.top > 0 && box.right < size.width && box.bottom < size.height;
  const free = box => inside(box) && taken.every(other => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom);
  const labels = [];
  for (const node of nodes) {
    taken.push({ left: node.sx - node.sr, right: node.sx + node.sr, top: node.sy - node.sr, bottom: node.sy + node.sr });
    const width = measure(node.label);
    const sides = [
      { x: node.sx + node.sr + 4, y: node.sy }, { x: node.sx - node.sr - 4 - width, y: node.sy },
      { x: node.sx - width / 2, y: node.sy - node.sr - 9 }, { x: node.sx - width / 2, y: node.sy + node.sr + 9 }];
    for (const { x, y } of sides) {
      const box = { left: x - 2, right: x + width + 2, top: y - 7, bottom: y + 7 };
      if (free(box)) {
        taken.push(box);
        labels.push({ node, x, y });
        break;
      }
    }
  }
  return labels;
}
