import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { boot } from './app/boot';

boot(document.getElementById('app') as HTMLElement);
