// ward.raw.glb + ward-size.json -> ward.glb + ward-parts.json: weld, quantise, meshopt.  node ward_pack.mjs WORKDIR DESTDIR
import { NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS, KHRMaterialsUnlit } from '@gltf-transform/extensions';
import { dedup, inspect, meshopt, prune, quantize, reorder, weld } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import { readFileSync, statSync, writeFileSync } from 'node:fs';

const [work, dir] = process.argv.slice(2);
await MeshoptEncoder.ready;
const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder });
const doc = await io.read(`${work}/ward.raw.glb`), root = doc.getRoot(), size = JSON.parse(readFileSync(`${work}/ward-size.json`, 'utf8'));
const written = ['paper', 'screen', 'label'], unlit = doc.createExtension(KHRMaterialsUnlit).createUnlit();
for (const m of root.listMaterials()) if (m.getName() === 'sky') m.setExtension('KHR_materials_unlit', unlit);
for (const mesh of root.listMeshes()) for (const p of mesh.listPrimitives()) {
  const name = p.getMaterial()?.getName() ?? '';
  if (written.includes(name)) p.setAttribute('COLOR_0', null);
  else p.setAttribute('TEXCOORD_0', null);
  if (name === 'sky') p.setAttribute('NORMAL', null);
}
// Quantising moves the origin of a mesh: so every named mesh becomes a pivot and a NAME_mesh child.
for (const n of root.listNodes()) if (n.getMesh()) { n.addChild(doc.createNode(`${n.getName()}_mesh`).setMesh(n.getMesh())); n.setMesh(null); }
await doc.transform(dedup({ keepUniqueNames: true }), weld(), prune({ keepAttributes: true, keepLeaves: true, keepExtras: true }));
const q = { quantizePosition: 14, quantizeNormal: 8, quantizeTexcoord: 12, quantizeColor: 8, quantizationVolume: 'mesh' };
await doc.transform(reorder({ encoder: MeshoptEncoder }), quantize(q), meshopt({ encoder: MeshoptEncoder, level: 'high', ...q }));
await io.write(`${dir}/ward.glb`, doc);

const r = inspect(doc), sum = (a, f) => a.reduce((s, x) => s + f(x), 0), bytes = statSync(`${dir}/ward.glb`).size;
const prims = sum(root.listMeshes(), (m) => m.listPrimitives().length), tris = sum(r.meshes.properties, (m) => m.glPrimitives);
const nodes = root.listNodes().filter((n) => !/_mesh$/.test(n.getName()));
writeFileSync(`${dir}/ward-parts.json`, JSON.stringify({
  file: 'ward.glb', bytes, triangles: tris, drawCalls: prims, materials: root.listMaterials().map((m) => m.getName()),
  nodes: Object.fromEntries(nodes.map((n) => [n.getName(), { parent: n.getParentNode()?.getName() ?? null, mesh: n.listChildren().some((c) => c.getMesh()), at: n.getWorldTranslation().map((x) => +x.toFixed(4)), ...size[n.getName()], ...(Object.keys(n.getExtras()).length ? { userData: n.getExtras() } : {}) }])),
}, null, 1) + '\n');
console.log(`${(bytes / 1024).toFixed(0)} KB, ${tris} triangles, ${prims} draw calls`);
