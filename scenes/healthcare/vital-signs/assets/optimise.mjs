// bedside.raw.glb -> bedside.glb + parts.json: weld, webp, quantise, meshopt.  node optimise.mjs RAW DESTDIR
import { NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { dedup, prune, weld, textureCompress, meshopt, reorder, quantize, inspect } from '@gltf-transform/functions';
import { MeshoptEncoder, MeshoptDecoder } from 'meshoptimizer';
import sharp from 'sharp';
import { statSync, writeFileSync } from 'node:fs';

const [src, dir] = process.argv.slice(2);
await MeshoptEncoder.ready;
const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder });
const doc = await io.read(src), root = doc.getRoot();
for (const mesh of root.listMeshes()) for (const p of mesh.listPrimitives()) {
  const m = p.getMaterial();
  if (m?.getName() !== 'screen' && !m?.getBaseColorTexture() && !m?.getNormalTexture()) p.setAttribute('TEXCOORD_0', null);
  if (m?.getName() === 'glass' || m?.getName() === 'screen') p.setAttribute('COLOR_0', null);
}
// Quantising multiplies its offset and scale into leaf mesh nodes: a needle would then turn about its box centre. So every named mesh becomes pivot + NAME_mesh child.
for (const n of root.listNodes()) if (n.getMesh()) { n.addChild(doc.createNode(`${n.getName()}_mesh`).setMesh(n.getMesh())); n.setMesh(null); }
await doc.transform(dedup(), weld(), prune({ keepAttributes: true, keepLeaves: true, keepExtras: true }));
await doc.transform(textureCompress({ encoder: sharp, targetFormat: 'webp', quality: 88, slots: /^(?!normalTexture)/ }), textureCompress({ encoder: sharp, targetFormat: 'webp', quality: 92, slots: /normalTexture/ }));
const q = { quantizePosition: 14, quantizeNormal: 10, quantizeTexcoord: 14, quantizeColor: 8, quantizationVolume: 'mesh' };
await doc.transform(reorder({ encoder: MeshoptEncoder }), quantize(q), meshopt({ encoder: MeshoptEncoder, level: 'high', ...q }));
await io.write(`${dir}/bedside.glb`, doc);

const r = inspect(doc), sum = (a, f) => a.reduce((s, x) => s + f(x), 0);
const prims = sum(root.listMeshes(), (m) => m.listPrimitives().length), tris = sum(r.meshes.properties, (m) => m.glPrimitives);
const nodes = root.listNodes().filter((n) => !/_mesh$/.test(n.getName()));
writeFileSync(`${dir}/parts.json`, JSON.stringify({
  file: 'bedside.glb', bytes: statSync(`${dir}/bedside.glb`).size, triangles: tris, drawCalls: prims,
  materials: root.listMaterials().map((m) => m.getName()),
  nodes: Object.fromEntries(nodes.map((n) => [n.getName(), { parent: n.getParentNode()?.getName() ?? null, mesh: n.listChildren().some((c) => c.getMesh()), at: n.getWorldTranslation().map((x) => +x.toFixed(4)), ...(Object.keys(n.getExtras()).length ? { userData: n.getExtras() } : {}) }])),
}, null, 1));
console.log(`${(statSync(`${dir}/bedside.glb`).size / 1024).toFixed(0)} KB, ${tris} triangles, ${prims} draw calls`);
for (const m of r.meshes.properties) console.log('  ', m.name, m.glPrimitives);
for (const t of r.textures.properties) console.log('   tex', t.name, t.resolution, (t.size / 1024).toFixed(0), 'KB');
