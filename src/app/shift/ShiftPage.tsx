import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { Host } from '../../engine/host.ts';
import type { Recording } from '../../engine/recording.ts';
import type { Score } from '../../engine/score.ts';
import type { SceneWords } from '../../engine/words.ts';
import { TICKS_PER_SECOND, type WorldState } from '../../engine/world.ts';
import type { SceneModule } from '../../kit/scene-module.ts';
import { Debrief } from '../debrief/Debrief.tsx';
import { FIRST_HASH } from '../route.ts';
import type { Card } from '../scenes.ts';
import { appClock, showHost } from '../time.ts';
import { addAttempt, beginAttempt, endAttempt } from '../visit.ts';

/** Scored, without help. */
const LEVEL = 'prove';

export interface ShiftPageProps {
  readonly card: Card;
  readonly module: SceneModule;
  readonly scene: SceneWords;
  readonly seed: number;
  /** Whether the scene's first picture stands. */
  readonly stands: boolean;
  readonly onReady: () => void;
}

interface Outcome {
  readonly score: Score;
  readonly notes: unknown;
  readonly truth: unknown;
  readonly recording: Recording;
  readonly seconds: number;
}

type AnyHost = Host<WorldState, unknown, unknown, unknown>;

/** Time stands still while nobody looks, for as long as that really took. */
function usePauseWhileHidden(host: AnyHost): void {
  useEffect(() => {
    let since: number | undefined;
    const changed = () => {
      if (document.hidden && !host.paused && !host.ended) {
        since = performance.now();
        host.pause();
      } else if (!document.hidden && since !== undefined) {
        const seconds = (performance.now() - since) / 1000;
        since = undefined;
        host.resume(seconds);
      }
    };
    changed();
    document.addEventListener('visibilitychange', changed);
    return () => document.removeEventListener('visibilitychange', changed);
  }, [host]);
}

/** The shift itself: the scene's view on a host of its own, and then the debrief. */
export function ShiftPage({ card, module, scene, seed, stands, onReady }: ShiftPageProps): ReactNode {
  const [host] = useState<AnyHost>(() => new Host(module.play, { level: LEVEL, seed, build: __BUILD__ }));
  const [outcome, setOutcome] = useState<Outcome>();
  const stage = useRef<HTMLDivElement>(null);
  const { View, Figure } = module;
  const ended = outcome !== undefined;

  // no time passes before there is anything to see
  useEffect(() => {
    if (!stands || ended) return;
    const started = new Date().toISOString();
    const tries = beginAttempt(card.id, () => host.recording());
    const stop = host.listen({
      ended() {
        const score = host.score();
        const recording = host.recording();
        const { level } = host.options;
        const seconds = host.tick / TICKS_PER_SECOND;
        const { id: of, version } = host.scene;
        addAttempt({ scene: of, version, level, seed, started, seconds, tries, recording, score });
        endAttempt();
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
      endAttempt();
    };
  }, [stands, ended, host, card, seed]);
  usePauseWhileHidden(host);

  const leave = useCallback(() => {
    location.hash = FIRST_HASH;
  }, []);

  if (outcome) return <Debrief card={card} scene={scene} seed={seed} Figure={Figure} {...outcome} />;
  return (
    <div className={`shift-stage ${stands ? 'on' : ''}`} ref={stage} tabIndex={-1} inert={!stands}>
      <View host={host} onLeave={leave} onReady={onReady} />
    </div>
  );
}
