import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import * as light from '../language/light.ts';
import { anchors } from '../space/Anchor.tsx';
import { needles } from './needle.ts';
import { Pane, PIXEL_AT_A_METRE } from './pane.ts';
import { faceEyes } from './place-panes.ts';
import type { Player } from './player.ts';

const WIDTH = 130;
const HEIGHT = 34;
const INSIDE = WIDTH - 12;
/** Above the thing, metres a metre away. */
const ABOVE = 0.09;

/** What the page writes over a thing in the picture stands there in the picture itself. */
export function Anchored({ player }: { player: Player }) {
  const pane = useMemo(
    () =>
      new Pane({
        name: 'anchored',
        width: WIDTH,
        height: HEIGHT,
        pixel: PIXEL_AT_A_METRE,
        over: 25,
        ground: light.caption,
        quiet: true,
      }),
    [],
  );
  useEffect(() => () => pane.dispose(), [pane]);
  useFrame((_, delta) => {
    const { mesh } = pane;
    mesh.visible = false;
    // one at a time is as much as there is
    for (const { object, element } of anchors) {
      const text = element.current?.hidden ? '' : (element.current?.textContent ?? '');
      if (text === '') continue;
      pane.show(
        delta,
        (ui) =>
          ui.line(text, WIDTH / 2, 23, { size: 17, weight: 680, colour: light.captionInk, align: 'center' }, INSIDE),
        text,
      );
      const needle = [...needles].find((one) => one.mesh.visible);
      (needle?.mesh ?? object).getWorldPosition(mesh.position);
      const away = mesh.position.distanceTo(player.eyes);
      mesh.position.y += needle ? 0 : ABOVE * away;
      // before what it lies on
      mesh.position.lerp(player.eyes, 0.03);
      mesh.scale.setScalar(away);
      faceEyes(mesh, player);
      mesh.visible = true;
    }
  });
  return <primitive object={pane.mesh} />;
}
