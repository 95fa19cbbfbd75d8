import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import * as light from '../language/light.ts';
import { anchors } from '../space/Anchor.tsx';
import { PIXEL_AT_A_METRE } from './Board.tsx';
import { needles } from './needle.ts';
import { Pane } from './pane.ts';
import type { Player } from './player.ts';

const WIDTH = 130;
const HEIGHT = 34;
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
  useFrame(() => {
    const { mesh } = pane;
    mesh.visible = false;
    // one at a time is as much as there is
    for (const { object, element } of anchors) {
      const text = element.current?.hidden ? '' : (element.current?.textContent ?? '');
      if (text === '') continue;
      pane.show((ui) =>
        ui.line(text, WIDTH / 2, 23, { size: 17, weight: 680, colour: light.captionInk, align: 'center' }, WIDTH - 12),
      );
      const needle = [...needles].find((one) => one.mesh.visible);
      (needle?.mesh ?? object).getWorldPosition(mesh.position);
      const away = mesh.position.distanceTo(player.eyes);
      mesh.position.y += needle ? 0 : ABOVE * away;
      // before what it lies on
      mesh.position.lerp(player.eyes, 0.03);
      mesh.scale.setScalar(away);
      mesh.up.copy(player.crown);
      mesh.lookAt(player.eyes);
      mesh.visible = true;
    }
  });
  return <primitive object={pane.mesh} />;
}
