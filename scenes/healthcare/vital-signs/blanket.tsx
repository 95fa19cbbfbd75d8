import { Mesh, type MeshStandardMaterial, type Object3D } from 'three';

/** How far the blanket over the chest rises with a breath, metres. */
const RISE = 0.026;

/**
 * Lets the cloth behind the arm rise with the breath: whoever holds a wrist can count breaths out of the corner of an
 * eye. Gives back what sets how full the chest is, 0 to 1. The displacement is done where the cloth is drawn.
 */
export function breathing(bed: Object3D): (fullness: number) => void {
  const rise = { value: 0 };
  bed.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    const material = object.material as MeshStandardMaterial;
    material.onBeforeCompile = (shader) => {
      shader.uniforms.rise = rise;
      shader.vertexShader = shader.vertexShader
        .replace('#include <common>', '#include <common>\nuniform float rise;')
        .replace(
          '#include <begin_vertex>',
          `#include <begin_vertex>
          vec3 lies = (modelMatrix * vec4(position, 1.)).xyz;
          float chest = (1. - smoothstep(-.36, -.2, lies.z)) * smoothstep(-.06, .02, lies.y) * (1. - smoothstep(.05, .5, abs(lies.x)));
          transformed.y += rise * chest / length(modelMatrix[1].xyz);`,
        );
    };
  });
  return (fullness) => {
    rise.value = RISE * fullness;
  };
}
