import { type ComponentType, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Host } from '../../engine/host.ts';
import type { Level, WorldState } from '../../engine/world.ts';
import { useHeadset } from '../../kit/headset/support.ts';
import { goOn, pause } from '../../kit/pausing.ts';
import type { SceneDebrief, SceneModule } from '../../kit/scene-module.ts';
import { localised } from '../../kit/words/localised.ts';
import type { DebriefProps } from '../debrief/Debrief.tsx';
import { type Later, useLater } from '../later.ts';
import { keepLevel } from '../level.ts';
import { FIRST_HASH } from '../route.ts';
import type { Card } from '../scenes.ts';
import { appClock, showHost } from '../time.ts';
import { addAttempt, beginAttempt, endAttempt } from '../visit.ts';
import { Waiting } from './Waiting.tsx';

export interface ShiftPageProps {
  readonly card: Card;
  readonly module: SceneModule;
  readonly level: Level;
  /** The part that is done alone, or null for the whole. */
  readonly part: string | null;
  readonly seed: number;
  /** Whether the scene's first picture stands. */
  readonly stands: boolean;
  readonly onReady: () => void;
}

type Outcome = Pick<DebriefProps, 'score' | 'notes' | 'truth' | 'recording' | 'seconds'>;

interface Loaded extends SceneDebrief {
  readonly Debrief: ComponentType<DebriefProps>;
}

type AnyHost = Host<WorldState, unknown, unknown, unknown>;

/** Time stands still while nobody looks, for as long as that really took. */
function usePauseWhileHidden(host: AnyHost): void {
  useEffect(() => {
    let ours = false;
    const changed = () => {
      // whoever wears the headset does not look at the page: the headset says what they see
      if (document.hidden && !host.paused && !useHeadset.getState().session) {
        ours = true;
        pause(host);
      } else if (!document.hidden && ours) {
        ours = false;
        goOn(host);
      }
    };
    changed();
    document.addEventListener('visibilitychange', changed);
    return () => document.removeEventListener('visibilitychange', changed);
  }, [host]);
}

/** The shift itself: the scene's view on a host of its own, and then the debrief. */
export function ShiftPage(props: ShiftPageProps): ReactNode {
  const { card, module, level, part, stands, onReady } = props;
  const [seed, setSeed] = useState(props.seed);
  const host = useMemo<AnyHost>(
    () => new Host(module.play, { level, part, seed, build: __BUILD__ }),
    [module, level, part, seed],
  );
  const [outcome, setOutcome] = useState<Outcome>();
  const stage = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  const see = useCallback(() => setSeen(true), []);
  const { View } = module;
  const ended = outcome !== undefined;

  // no time passes before there is anything to see
  useEffect(() => {
    if (!stands || ended) return;
    const started = new Date().toISOString();
    const tries = beginAttempt(card.id, () => host.recording());
    if (part === null) keepLevel(card.id, level);
    const stop = host.listen({
      ended() {
        const score = host.score();
        const recording = host.recording();
        const { seconds } = host;
        const { id: of, version } = host.scene;
        // a shadow shift keeps no score
        if (level !== 'explore')
          addAttempt({ scene: of, version, level, part, seed, started, seconds, tries, recording, score });
        setOutcome({ score, recording, seconds, ...host.debrief() });
      },
    });
    host.follow(appClock);
    showHost(host);
    const inside = stage.current;
    if (inside && !inside.contains(document.activeElement)) (inside.querySelector<HTMLElement>('h1') ?? inside).focus();
    return () => {
      stop();
      host.leave();
    };
  }, [stands, ended, host, card, level, part, seed]);
  // what was recorded can be had as long as this page is up, also when the page about it breaks
  useEffect(() => endAttempt, []);
  usePauseWhileHidden(host);

  // while the work is under way, so that it is there when the work is done
  const load = useCallback(async (): Promise<Loaded> => {
    const [{ Debrief }, pictures] = await Promise.all([import('../debrief/Debrief.tsx'), module.debrief()]);
    return { Debrief, ...pictures, words: localised(pictures.words) };
  }, [module]);
  const later = useLater(load, stands);
  useEffect(() => {
    if (ended) later.retry();
  }, [ended, later.retry]);

  const leave = useCallback(() => {
    location.hash = FIRST_HASH;
  }, []);

  const inHeadset = useHeadset(({ session }) => session !== null);
  const again = useCallback((next: number) => {
    setOutcome(undefined);
    setSeed(next);
  }, []);

  return (
    <>
      {outcome && (
        <After outcome={outcome} later={later} card={card} module={module} part={part} seed={seed} onAgain={again} />
      )}
      {(!outcome || inHeadset) && (
        <div
          className={`shift-stage ${stands ? 'on' : ''}`}
          data-seen={seen}
          ref={stage}
          tabIndex={-1}
          inert={!stands || ended}
        >
          <View host={host} onLeave={leave} onSeen={see} onReady={onReady} />
        </div>
      )}
    </>
  );
}

interface AfterProps extends Pick<ShiftPageProps, 'card' | 'module' | 'part' | 'seed'> {
  readonly outcome: Outcome;
  readonly later: Later<Loaded>;
  readonly onAgain: (seed: number) => void;
}

/** The debrief, or what is seen until it is there. */
function After({ outcome, later, card, module, part, seed, onAgain }: AfterProps): ReactNode {
  if (!later.value) return <Waiting later={later} recording={outcome.recording} />;
  const { Debrief, words, ...pictures } = later.value;
  return (
    <Debrief
      onAgain={onAgain}
      card={card}
      parts={module.play.parts}
      scene={words}
      part={part}
      seed={seed}
      pictures={pictures}
      {...outcome}
    />
  );
}
