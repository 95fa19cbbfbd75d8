import type { Status } from '../affordance.ts';

/** The shape of a status; its colour comes from the class. */
export function StatusIcon({ status }: { status: Status }) {
  return (
    <svg className={`status ${status}`} viewBox="0 0 24 24" aria-hidden="true">
      {status === 'can' && <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="3" />}
      {status === 'in-use' && (
        <>
          <circle cx="12" cy="12" r="9.2" fill="none" stroke="currentColor" strokeWidth="3" />
          <circle cx="12" cy="12" r="4.8" fill="currentColor" />
        </>
      )}
      {status === 'done' && (
        <path
          fillRule="evenodd"
          fill="currentColor"
          d="M6 2h12a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4Zm4.4 15.2 7.7-8.6-2.1-1.9-5.7 6.4-2.4-2.5-2 2Z"
        />
      )}
    </svg>
  );
}
