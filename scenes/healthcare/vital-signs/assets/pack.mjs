// NAME.raw.glb -> NAME.glb (weld, webp, quantise, meshopt) and NAME-parts.json (every node, its place and size).
//   node pack.mjs NAME WORKDIR DESTDIR [normal=10] [uv=14] [webp=84]
// WORKDIR/NAME.raw.glb comes from Blender. WORKDIR/NAME-size.json, if there, adds to a node's entry: { node: { key: value } }.
// sharp, meshoptimizer and @gltf-transform/* are looked for in WORKDIR/node_modules (or above it), then in NODE_PATH.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [name, work, dest, ...options] = process.argv.slice(2);
const option = { normal: 10, uv: 14, webp: 84, ...Object.fromEntries(options.map((o) => o.split('='))) };
const need = createRequire(resolve(work, 'pack'));
const { NodeIO } = need('@gltf-transform/core');
const { ALL_EXTENSIONS, KHRMaterialsUnlit } = need('@gltf-transform/extensions');
const { dedup, getBounds, inspect, meshopt, prune, quantize, reorder, textureCompress, weld } = need('@gltf-transform/functions');
const { MeshoptEncoder } = await import(pathToFileURL(need.resolve('meshoptimizer')));
const sharp = need('sharp');

/** Planes that code draws on, and what is only shone through: no colour per vertex. */
const PLAIN = /^(screen|paper|label|glass|sky)/;

await MeshoptEncoder.ready;
const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
const doc = await io.read(`${work}/${name}.raw.glb`);
const root = doc.getRoot();

for (const material of root.listMaterials())
  if (material.getName() === 'sky') material.setExtension('KHR_materials_unlit', doc.createExtension(KHRMaterialsUnlit).createUnlit());
for (const mesh of root.listMeshes())
  for (const primitive of mesh.listPrimitives()) {
    const material = primitive.getMaterial()?.getName() ?? '';
    if (PLAIN.test(material)) primitive.setAttribute('COLOR_0', null);
    if (material === 'sky') primitive.setAttribute('NORMAL', null);
  }

// Quantising moves the origin of a mesh, and a needle would turn about the middle of its box: so every named mesh becomes a pivot with a child NAME_mesh.
const pivots = root.listNodes();
const boxes = new Map();
for (const node of pivots) {
  const mesh = node.getMesh();
  if (!mesh) continue;
  const child = doc.createNode(`${node.getName()}_mesh`).setMesh(mesh);
  node.setMesh(null).addChild(child);
  boxes.set(node, getBounds(child));
}

const q = {
  quantizePosition: 14,
  quantizeNormal: Number(option.normal),
  quantizeTexcoord: Number(option.uv),
  quantizeColor: 8,
  quantizationVolume: 'mesh',
};
await doc.transform(
  dedup({ keepUniqueNames: true }),
  weld(),
  prune({ keepAttributes: true, keepLeaves: true, keepExtras: true }),
  textureCompress({ encoder: sharp, targetFormat: 'webp', quality: Number(option.webp), resize: [1024, 1024] }),
  reorder({ encoder: MeshoptEncoder }),
  quantize(q),
  meshopt({ encoder: MeshoptEncoder, level: 'high', ...q }),
);
const file = `${name}.glb`;
await io.write(`${dest}/${file}`, doc);

const round = (values) => values.map((value) => Number(value.toFixed(4)) + 0);
const added = existsSync(`${work}/${name}-size.json`) ? JSON.parse(readFileSync(`${work}/${name}-size.json`, 'utf8')) : {};
const describe = (node) => {
  const box = boxes.get(node);
  const userData = node.getExtras();
  return {
    parent: node.getParentNode()?.getName() ?? null,
    mesh: Boolean(box),
    at: round(node.getWorldTranslation()),
    ...(box && {
      centre: round(box.min.map((low, i) => (low + box.max[i]) / 2)),
      size: round(box.min.map((low, i) => box.max[i] - low)),
    }),
    ...added[node.getName()],
    ...(Object.keys(userData).length > 0 && { userData }),
  };
};
const { meshes, textures } = inspect(doc);
const bytes = statSync(`${dest}/${file}`).size;
const triangles = meshes.properties.reduce((sum, mesh) => sum + mesh.glPrimitives, 0);
const images = textures.properties.map(({ name: image, resolution, size }) => ({ name: image, resolution, bytes: size }));
const parts = {
  file,
  bytes,
  triangles,
  materials: root.listMaterials().map((material) => material.getName()),
  textures: images,
  nodes: Object.fromEntries(pivots.map((node) => [node.getName(), describe(node)])),
};
writeFileSync(`${dest}/${name}-parts.json`, `${JSON.stringify(parts, null, 1)}\n`);

console.log(`${file}: ${(bytes / 1024).toFixed(0)} KB, ${triangles} triangles, ${pivots.length} nodes`);
for (const { name: image, resolution, bytes: size } of images) console.log(`  ${image} ${resolution} ${(size / 1024).toFixed(0)} KB`);
for (const mesh of meshes.properties.toSorted((a, b) => b.glPrimitives - a.glPrimitives).slice(0, 24)) console.log(`  ${mesh.glPrimitives} ${mesh.name}`);
