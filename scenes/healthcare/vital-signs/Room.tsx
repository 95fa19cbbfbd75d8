import { useFrame, useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { useHost } from '../../../src/kit/session.tsx';
import { attach } from '../../../src/kit/space/joined.ts';
import type { RoomModels } from './room-models.tsx';
import { poseRoom } from './room-pose.tsx';
import type { VitalSignsFacts } from './state.ts';

/** Ward B: what stands still in it, and its clock. It is there before anybody is. */
export function Room({ room }: { room: RoomModels }) {
  const host = useHost();
  const space = useThree((state) => state.scene);
  const { scene, parts, joined } = room;
  useEffect(() => attach(space, joined), [space, joined]);
  useFrame(() => poseRoom(parts, host.facts as VitalSignsFacts, host.seconds));
  return <primitive object={scene} />;
}
