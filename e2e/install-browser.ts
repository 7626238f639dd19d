import { installBrowser } from './browser';

installBrowser();
