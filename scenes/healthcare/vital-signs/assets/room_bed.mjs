// The bed and who lies in it, as plain glTF for Blender, to stand in the light of the room: all but arms and what is hidden.  node room_bed.mjs FROM.glb TO.glb
// @gltf-transform/* and meshoptimizer are looked for beside TO.glb, then in NODE_PATH.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [from, to] = process.argv.slice(2);
const need = createRequire(resolve(to));
const { NodeIO } = need('@gltf-transform/core');
const { ALL_EXTENSIONS } = need('@gltf-transform/extensions');
const { dequantize, prune } = need('@gltf-transform/functions');
const { MeshoptDecoder } = await import(pathToFileURL(need.resolve('meshoptimizer')));
await MeshoptDecoder.ready;
const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
const doc = await io.read(from), root = doc.getRoot();
const stays = new Set(['bed_frame', 'bed_lift']), arm = /^(arm|hand|sleeve|band|mark|call_light)/;
const shed = (node) => {
  for (const child of node.listChildren()) shed(child);
  if (node.getExtras().hidden || arm.test(node.getName())) drop(node);
};
const drop = (node) => {
  for (const child of node.listChildren()) drop(child);
  node.dispose();
};
for (const top of root.listScenes()[0].listChildren()) {
  const kept = top.getName() === 'ward' || top.getName() === 'patient' ? top.listChildren() : [top];
  for (const node of kept) stays.has(node.getName()) ? shed(node) : drop(node);
}
for (const material of root.listMaterials()) material.setBaseColorTexture(null);
for (const extension of root.listExtensionsUsed()) if (/meshopt|quantization|webp/.test(extension.extensionName)) extension.dispose();
await doc.transform(dequantize(), prune());
await io.write(to, doc);
