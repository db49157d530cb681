/*
 * Runs before the first paint, ahead of the application: language, theme and which screen, so that nothing
 * flashes; and it keeps a form sent too early from reloading the page.
 */
(function () {
  var root = document.documentElement;
  var preferences = {};
  var signedIn = false;
  try {
    preferences = JSON.parse(localStorage.getItem('console.preferences') || '{}') || {};
    signedIn = localStorage.getItem('console.signed-in-as') !== null;
  } catch {
    /* storage refused: the defaults serve */
  }
  var wanted =
    preferences.language ||
    (navigator.languages || []).filter(function (tag) {
      return /^(zh|en)/i.test(tag);
    })[0];
  root.lang = /^zh/i.test(wanted || 'en') ? 'zh-CN' : 'en-US';
  var dark =
    preferences.theme === 'dark' ||
    (preferences.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  root.dataset.screen = signedIn ? 'app' : 'sign-in';
  document.addEventListener('submit', function (event) {
    if (!event.target.closest('.static-sign-in')) return;
    event.preventDefault();
    root.dataset.submitted = 'early';
  });
})();
