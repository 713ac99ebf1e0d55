import '../unseen.css';
import './explorer.css';
import './network.css';
import './pages.css';
import './print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer.tsx';

createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <Explorer />
  </StrictMode>,
);
