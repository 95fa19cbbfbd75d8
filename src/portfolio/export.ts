import { emptyPortfolio, type PortfolioAttempt } from './portfolio.ts';

/** A portfolio as a file. */
export interface PortfolioFile {
  /** `first-shift-portfolio-YYYY-MM-DD.json`, by the day where the student is. */
  readonly name: string;
  readonly text: string;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** Makes the file that a student takes home of these attempts. `now` is when, by the student's clock. */
export function exportPortfolio(attempts: readonly PortfolioAttempt[], build: string, now: Date): PortfolioFile {
  const day = [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join('-');
  const portfolio = { ...emptyPortfolio(build, now), attempts };
  return { name: `first-shift-portfolio-${day}.json`, text: `${JSON.stringify(portfolio, null, 2)}\n` };
}
