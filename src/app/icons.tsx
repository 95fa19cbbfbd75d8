import type { ReactNode } from 'react';
import type { Field } from '../engine/card.ts';
import type { Level } from '../engine/world.ts';

const LINES: Record<Level, number> = { explore: 1, practise: 2, prove: 3 };

/** A level as a plate with one, two or three lines. Always beside its name. */
export function LevelIcon({ level }: { level: Level }): ReactNode {
  return (
    <svg className="lv" viewBox="0 0 24 24" aria-hidden="true">
      <rect x="1.5" y="1.5" width="21" height="21" rx="3.5" fill="none" stroke="currentColor" strokeWidth="2" />
      {[17.2, 12, 6.8].map((y, i) => (
        <path
          key={y}
          d={`M6 ${y}h12`}
          stroke="currentColor"
          strokeWidth="2.8"
          strokeLinecap="round"
          opacity={i < LINES[level] ? 1 : 0.22}
        />
      ))}
    </svg>
  );
}

const SHAPES: Record<Field, ReactNode> = {
  healthcare: <circle cx="12" cy="12" r="9.5" fill="currentColor" />,
  engineering: (
    <path d="M12 3 22 20.5H2Z" fill="currentColor" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
  ),
  manufacturing: <path d="m12 1.8 8.9 5.1v10.2L12 22.2 3.1 17.1V6.9Z" fill="currentColor" />,
};

/** A field as a circle, triangle or hexagon. Always beside its name. */
export function FieldIcon({ field }: { field: Field }): ReactNode {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      {SHAPES[field]}
    </svg>
  );
}
