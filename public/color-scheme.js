// Sets the colour scheme before the first paint; src/app/Look.tsx goes on with the same name and attribute.
(function () {
  var mode = 'system';
  try {
    mode = localStorage.getItem('color-scheme') || mode;
  } catch {
    // Storage may be switched off: the page follows the system then.
  }
  var dark = mode === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : mode === 'dark';
  document.documentElement.setAttribute('data-color-scheme', dark ? 'dark' : 'light');
})();
