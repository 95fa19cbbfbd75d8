import { useFrame, useThree } from '@react-three/fiber';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Mesh, PerspectiveCamera } from 'three';
import { useEnding } from '../ending.ts';
import { takeFramesFrom } from '../frames.ts';
import { usePreferences } from '../preferences.ts';
import { useHost, usePaused } from '../session.tsx';
import type { Ground, Stand } from '../sheets.ts';
import { setListener } from '../sound/listener.ts';
import { Anchored } from './Anchored.tsx';
import { Arc } from './arc.ts';
import { Board, type BoardProps } from './Board.tsx';
import { Caption } from './Caption.tsx';
import { EndingBoard } from './EndingBoard.tsx';
import { leaveHeadset, wasLeft } from './enter.ts';
import { Hands } from './hands.ts';
import { Pauses } from './pauses.ts';
import { canStand, Player } from './player.ts';
import { tellRegions } from './regions.ts';
import { Tag } from './Tag.tsx';
import { useBeats } from './useBeats.ts';
import { useRubbing } from './useRubbing.ts';
import { Veil } from './Veil.tsx';
import { Wrist } from './Wrist.tsx';

export interface HeadsetProps extends Pick<BoardProps, 'sheets' | 'places' | 'place' | 'extras' | 'next'> {
  readonly session: XRSession;
  /** Where one stands at the place, and where else one can. */
  readonly stand: Stand;
  readonly ground: Ground;
  /** What the clock on the wall shows. */
  readonly clock: () => string;
  readonly onPlace: (place: string) => void;
}

/** Full rate for a Quest 2: more would only cost. */
const FRAMES_A_SECOND = 72;
/** How much coarser the picture may be at its edge: most of what is read lies off its middle. */
const FOVEATION = 0.4;

/** Somebody wears the headset: they stand in the scene, and everything that the page offers is within their reach. */
export function Headset(props: HeadsetProps) {
  const { session, stand, ground, place, onPlace } = props;
  const host = useHost();
  const paused = usePaused();
  const get = useThree((state) => state.get);
  const player = useMemo(() => new Player(), []);
  const arc = useMemo(() => new Arc(), []);
  const [pauses] = useState(() => new Pauses(host));
  pauses.host = host;
  const ending = useEnding((now) => now.ending);
  const hands = useMemo(
    () => new Hands(session, player.origin, () => get().camera as PerspectiveCamera, get().scene.environment),
    [session, player, get],
  );
  const [arrivals, setArrivals] = useState(0);
  const bringBoard = useCallback(() => setArrivals((count) => count + 1), []);
  const going = useRef<string | null>(place);
  const modal = useRef<Mesh | null>(null);
  const setModal = useCallback((mesh: Mesh | null) => {
    modal.current = mesh;
  }, []);
  const inHand = useCallback(() => hands.all, [hands]);
  const things = useMemo(
    () => props.sheets.flatMap(({ groups }) => groups.flatMap((group) => group.things)),
    [props.sheets],
  );
  useBeats(things, hands);
  useRubbing(things, hands);
  useEffect(tellRegions, []);
  useEffect(() => () => arc.dispose(), [arc]);
  useSession(session, player, hands, pauses);

  const latest = useRef({ stand, place });
  latest.current = { stand, place };
  /** Somebody chose a place: once that is the place, they stand there. */
  const go = useCallback(
    (to: string) => {
      going.current = to;
      onPlace(to);
    },
    [onPlace],
  );
  // where one stands for what one has chosen may be on the other side: whoever chose it has gone there
  const before = useRef({ stand, place });
  useEffect(() => {
    if (before.current.place === place && before.current.stand !== stand) going.current = place;
    before.current = { stand, place };
  }, [stand, place]);
  useEffect(() => {
    const again = () => {
      going.current = latest.current.place;
    };
    const space = get().gl.xr.getReferenceSpace();
    space?.addEventListener('reset', again);
    return () => space?.removeEventListener('reset', again);
  }, [get]);

  useFrame(({ gl, scene }, delta, frame) => {
    const space = gl.xr.getReferenceSpace();
    if (!frame || !space) return;
    player.look(frame, space);
    if (player.known && going.current === latest.current.place) {
      going.current = null;
      player.arrive(latest.current.stand);
      bringBoard();
    }
    pauses.countSources(hands.all.length, delta);
    hands.move(frame, space, modal.current ?? scene);
    for (const hand of hands.all) {
      const button = hand.button();
      if (button === 'far') pauses.toggle();
      if (button === 'near') bringBoard();
    }
    if (pauses.stands) arc.hide();
    else walk(hands, player, arc, ground);
    setListener(player.eyes, player.gaze, player.crown);
  }, -10);

  return (
    <>
      <primitive object={player.origin}>
        {ending && <EndingBoard ending={ending} player={player} room={stand.room} />}
        <Board shown={!paused && !ending} {...props} onGo={go} player={player} room={stand.room} arrivals={arrivals} />
        {!paused && !ending && (
          <Wrist
            player={player}
            hands={inHand}
            clock={props.clock}
            onPause={() => pauses.toggle()}
            onBoard={bringBoard}
          />
        )}
        {paused && (
          <Veil
            player={player}
            why={pauses.why}
            arrivals={arrivals}
            onGoOn={() => pauses.goOn()}
            onBoard={bringBoard}
            onModal={setModal}
          />
        )}
        <Caption player={player} />
      </primitive>
      {!paused && <Tag player={player} hands={inHand} />}
      <Anchored player={player} />
      <primitive object={arc.dots} />
      <primitive object={arc.disc} />
    </>
  );
}

/** The picture is drawn for the session, from the player's eyes, for as long as it lasts. */
function useSession(session: XRSession, player: Player, hands: Hands, pauses: Pauses): void {
  const get = useThree((state) => state.get);
  useEffect(() => {
    const { gl, camera } = get();
    player.origin.add(camera);
    gl.xr.setReferenceSpaceType('local-floor');
    gl.xr.setFoveation(FOVEATION);
    const rates = (session as { supportedFrameRates?: Float32Array }).supportedFrameRates;
    if (rates?.includes(FRAMES_A_SECOND)) void session.updateTargetFrameRate(FRAMES_A_SECOND).catch(() => undefined);
    takeFramesFrom(session);
    gl.xr.setSession(session).catch(leaveHeadset);
    const seen = () => {
      if (session.visibilityState === 'visible') return pauses.release('unseen');
      // first let go, while time still goes on: what a hand held is recorded as let go
      hands.cancel();
      pauses.hold('unseen');
    };
    const ended = () => {
      hands.cancel();
      if (!wasLeft(session)) pauses.hold('unseen');
    };
    session.addEventListener('visibilitychange', seen);
    session.addEventListener('end', ended);
    hands.onLost = (held) => held && pauses.hold('lost');
    hands.onFound = () => pauses.release('lost');
    return () => {
      session.removeEventListener('visibilitychange', seen);
      session.removeEventListener('end', ended);
      hands.dispose();
      takeFramesFrom(null);
      player.origin.remove(camera);
      // the scene is left with the headset on: there is nothing more to see in it
      leaveHeadset();
    };
  }, [session, player, hands, pauses, get]);
}

/** Sticks: over something that can be turned they turn it; else forward is a jump, and sideways a turn. */
function walk(hands: Hands, player: Player, arc: Arc, ground: Ground): void {
  for (const hand of hands.all) {
    if (!hand.tracked) continue;
    if (hands.aims === hand) {
      arc.aim(hand.ray, player.origin.position.y, (x, z) => canStand(ground, x, z));
      if (!hand.atRest) continue;
      hands.aims = null;
      arc.hide();
      if (arc.isFree) player.standAt(arc.landing.x, arc.landing.z);
      continue;
    }
    if (hands.turns(hand)) continue;
    const push = hand.push();
    if (push === 'forward') hands.aims = hand;
    if (push === 'left' || push === 'right')
      player.turn(usePreferences.getState().turnDegrees * (push === 'left' ? 1 : -1));
  }
}
