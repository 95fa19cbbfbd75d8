import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';

// biome-ignore lint/suspicious/noExplicitAny: each has props of its own, and keeps them
type Component = ComponentType<any>;

function later<N extends string, M extends Readonly<Record<N, Component>>>(load: () => Promise<M>, name: N) {
  return lazy<M[N]>(async () => ({ default: (await load())[name] }));
}

/** What is needed once somebody is at work, and not for the first picture: it comes after that. */
export const Contents = later(() => import('./Contents.tsx'), 'Contents');
export const Caption = later(() => import('./Caption.tsx'), 'Caption');
export const Sounds = later(() => import('./Sounds.tsx'), 'Sounds');
export const Over = later(() => import('./Over.tsx'), 'Over');
export const HintButton = later(() => import('./Bar.tsx'), 'HintButton');
export const LevelPlate = later(() => import('./Bar.tsx'), 'LevelPlate');
export const TimeOfDay = later(() => import('./Bar.tsx'), 'TimeOfDay');
export const EnterVr = later(() => import('../../../src/kit/headset/EnterVr.tsx'), 'EnterVr');
export const Tag = later(() => import('./Tag.tsx'), 'Tag');
export const TapLabel = later(() => import('./TapLabel.tsx'), 'TapLabel');
export const ShadowGuide = later(() => import('./Guide.tsx'), 'ShadowGuide');
export const BoughtHint = later(() => import('./Guide.tsx'), 'BoughtHint');

/** What is not needed for the first picture, and is fetched once that stands. */
export function Attending({ stands, children }: { stands: boolean; children: ReactNode }) {
  return stands && <Suspense fallback={null}>{children}</Suspense>;
}
