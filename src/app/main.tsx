import { createRoot } from 'react-dom/client';
import './tokens.css';
import './base.css';
import './first/hero.css';
import './first/first.css';
import './pulse/pulse.css';
import './shell.css';
import { App } from './App.tsx';
import { startSettings } from './settings.ts';
import { Trouble } from './Trouble.tsx';
import { startTime } from './time.ts';

startSettings();
startTime();
const root = document.getElementById('app');
if (root) {
  createRoot(root).render(
    <Trouble>
      <App />
    </Trouble>,
  );
}
