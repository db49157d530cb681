/*
 * Runs before the first paint, ahead of the application: language, theme, density and which screen, so that nothing
 * flashes; it asks for the platform's profile, so that the application need not wait for it; and it keeps a form
 * sent too early from reloading the page. A browser too old for the application is told so, and that is all: this
 * file is written so that such a browser can read it.
 */
(function () {
  var root = document.documentElement;
  /* Of all that the application uses, what came last: a browser with these has the rest too. */
  var missing = [
    'HTMLScriptElement.prototype.noModule',
    'HTMLElement.prototype.inert',
    'Array.prototype.toSorted',
    'String.prototype.toWellFormed',
    'Map.groupBy',
    'Intl.ListFormat',
    'URL.canParse',
    'AbortSignal.timeout',
    'AbortSignal.any',
  ].filter(function (path) {
    return !exists(path);
  });
  if (missing.length === 0) {
    missing = [
      '(container-type: inline-size)',
      '(color: color-mix(in srgb, red, blue))',
      'selector(:has(a))',
    ].filter(function (condition) {
      return !CSS.supports(condition);
    });
  }
  function exists(path) {
    var names = path.split('.');
    var last = names.pop();
    var owner = names.reduce(function (within, name) {
      return within && within[name];
    }, window);
    return Boolean(owner) && last in owner;
  }
  if (missing.length > 0) {
    root.setAttribute('data-screen', 'too-old');
    document.addEventListener('DOMContentLoaded', function () {
      Array.prototype.forEach.call(document.querySelectorAll('[data-missing]'), function (place) {
        place.textContent = missing.join(', ');
      });
    });
    return;
  }
  var preferences = {};
  var signedIn = false;
  try {
    preferences = JSON.parse(localStorage.getItem('console.preferences') || '{}') || {};
    signedIn = ['signed-in-as', 'locked-as', 'expired-as'].some(function (mark) {
      return localStorage.getItem('console.' + mark) !== null;
    });
    // oxlint-disable-next-line unicorn/prefer-optional-catch-binding, no-unused-vars -- old browsers know no other form
  } catch (refused) {
    /* storage refused: the defaults serve */
  }
  /* The build writes the console's languages into data-languages; the rule is preferredLanguage's. */
  var spoken = root.dataset.languages.split(' ');
  function primaryOf(tag) {
    return String(tag).toLowerCase().replace(/-.*/, '');
  }
  function spokenFor(tag) {
    if (spoken.indexOf(tag) !== -1) return tag;
    return spoken.filter(function (language) {
      return primaryOf(language) === primaryOf(tag);
    })[0];
  }
  var chosen = spoken.indexOf(preferences.language) !== -1 ? preferences.language : undefined;
  root.lang = chosen || (navigator.languages || []).map(spokenFor).filter(Boolean)[0] || root.lang;
  var dark =
    preferences.theme === 'dark' ||
    (preferences.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  root.dataset.density = preferences.density === 'comfortable' ? 'comfortable' : 'compact';
  root.dataset.screen = signedIn ? 'app' : 'sign-in';
  window.platformProfile = fetch(root.dataset.base + 'platform-profile.json', {
    cache: 'no-store',
    headers: { Accept: 'application/json' },
    signal: AbortSignal.timeout(20000),
  });
  window.platformProfile.catch(function () {
    /* the application shows it */
  });
  if (signedIn) fetchAhead();
  /* The build writes into data-ahead what each page needs; without it the application asks for it later. */
  function fetchAhead() {
    var pages = JSON.parse(root.dataset.ahead || '{}');
    var page = pages[location.pathname.slice(root.dataset.base.length - 1)] || pages['*'];
    if (!page) return;
    page.files.concat(page[root.lang] || []).forEach(function (file) {
      var isStyle = file.slice(-4) === '.css';
      var link = document.createElement('link');
      link.rel = isStyle ? 'preload' : 'modulepreload';
      if (isStyle) link.as = 'style';
      link.crossOrigin = '';
      link.fetchPriority = 'low'; /* after the script that is needed first */
      link.href = root.dataset.base + file;
      document.head.appendChild(link);
    });
  }
  /* The application's first script: without it nothing else can tell. */
  document.addEventListener(
    'error',
    function (event) {
      if (event.target.tagName === 'SCRIPT') root.dataset.screen = 'not-loaded';
    },
    true,
  );
  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-reload]')) location.reload();
  });
  document.addEventListener('submit', function (event) {
    if (!event.target.closest('.static-sign-in')) return;
    event.preventDefault();
    root.dataset.submitted = 'early';
  });
})();
