import { readFileSync } from 'node:fs';
import { Box3, Matrix4, Quaternion, Vector3 } from 'three';

export interface Node {
  name?: string;
  children?: number[];
  mesh?: number;
  translation?: [number, number, number];
  rotation?: [number, number, number, number];
  scale?: [number, number, number];
  matrix?: number[];
  extras?: Record<string, unknown>;
}
interface Accessor {
  count: number;
  componentType: number;
  normalized?: boolean;
  min?: [number, number, number];
  max?: [number, number, number];
}
/** What a test reads of the description that stands at the head of a .glb. */
export interface Gltf {
  nodes: Node[];
  meshes: { primitives: { attributes: Record<string, number>; indices: number; material?: number }[] }[];
  accessors: Accessor[];
  materials: { name: string; doubleSided?: boolean }[];
  images?: { mimeType: string }[];
}

/** Reads a .glb as far as that goes without decoding its geometry. Throws an Error where it is none. */
export function openGlb(url: URL): { gltf: Gltf; bytes: number } {
  const file = readFileSync(url);
  if (file.toString('latin1', 0, 4) !== 'glTF' || file.toString('latin1', 16, 20) !== 'JSON')
    throw new Error(`${url.pathname} is not a .glb`);
  const length = file.readUInt32LE(12);
  return { gltf: JSON.parse(file.toString('utf8', 20, 20 + length)) as Gltf, bytes: file.length };
}

/** The only node of that name. Throws an Error when there is none, or more than one. */
export function nodeOf({ nodes }: Gltf, name: string): Node {
  const found = nodes.filter((node) => node.name === name);
  if (found.length !== 1) throw new Error(`${found.length} nodes are named ${name}`);
  return found[0] as Node;
}

/** Where a node stands in the file's own space, metres. */
export function matrixOf({ nodes }: Gltf, node: Node): Matrix4 {
  const matrix = new Matrix4();
  for (let at: Node | undefined = node; at; ) {
    const index = nodes.indexOf(at);
    const { translation = [0, 0, 0], rotation = [0, 0, 0, 1], scale = [1, 1, 1], matrix: own } = at;
    matrix.premultiply(
      own
        ? new Matrix4().fromArray(own)
        : new Matrix4().compose(new Vector3(...translation), new Quaternion(...rotation), new Vector3(...scale)),
    );
    at = nodes.find(({ children }) => children?.includes(index));
  }
  return matrix;
}

/** The largest whole numbers that places are packed into, by glTF's names of their kinds. */
const MOST: Readonly<Record<number, number>> = { 5120: 127, 5121: 255, 5122: 32767, 5123: 65535 };

/** The box round all that is drawn of a node and what hangs on it, in the node's own axes, metres. */
export function boxOf(gltf: Gltf, name: string): Box3 {
  const all = new Box3();
  const root = nodeOf(gltf, name);
  const toRoot = matrixOf(gltf, root).invert();
  const add = (node: Node) => {
    for (const { attributes } of node.mesh === undefined ? [] : (gltf.meshes[node.mesh]?.primitives ?? [])) {
      const { min, max, normalized, componentType } = gltf.accessors[attributes.POSITION as number] as Accessor;
      const unit = normalized ? 1 / (MOST[componentType] as number) : 1;
      const box = new Box3(new Vector3(...(min ?? [])), new Vector3(...(max ?? [])));
      box.min.multiplyScalar(unit);
      box.max.multiplyScalar(unit);
      all.union(box.applyMatrix4(matrixOf(gltf, node).premultiply(toRoot)));
    }
    for (const child of node.children ?? []) add(gltf.nodes[child] as Node);
  };
  add(root);
  return all;
}
