/* What pages do beyond HTML. Everything works without it; it only makes things nearer to hand.
   data-confirm="question"  on a submit button: asks before the form goes
   data-copy="text"         on a button: copies the text; data-done is the word afterwards
   data-once                on a form: goes once, a second click is ignored
   data-refresh="seconds"   on an element with an id, without forms in it: fetched anew while the page is in view and
                            nobody reads in it; what was unfolded stays so
   data-opened="id"         on a submit button: presses itself when the part of that id shows something marked data-new */
(() => {
  'use strict';
  const page = document;

  const ask = (question, go) => {
    const box = page.createElement('dialog');
    box.className = 'ask';
    const text = page.createElement('p');
    text.id = 'ask-text';
    text.textContent = question;
    box.setAttribute('aria-labelledby', text.id);
    const actions = page.createElement('div');
    actions.className = 'actions';
    const button = (word, look, act) => {
      const made = page.createElement('button');
      made.type = 'button';
      made.className = look;
      made.textContent = word;
      made.addEventListener('click', () => { box.close(); act(); });
      actions.append(made);
    };
    button(page.body.dataset.continue, 'button button-main', go);
    button(page.body.dataset.cancel, 'button', () => {});
    box.append(text, actions);
    box.addEventListener('close', () => box.remove());
    page.body.append(box);
    box.showModal();
  };

  page.addEventListener('click', event => {
    const asking = event.target.closest('[data-confirm]');
    if (asking && !asking.dataset.agreed) {
      event.preventDefault();
      event.stopImmediatePropagation();
      ask(asking.dataset.confirm, () => {
        asking.dataset.agreed = 'yes';
        asking.click();
        delete asking.dataset.agreed;
      });
      return;
    }
    const copying = event.target.closest('[data-copy]');
    if (copying) {
      navigator.clipboard.writeText(copying.dataset.copy).then(() => {
        const word = copying.querySelector('.copy-word');
        const before = word.textContent;
        word.setAttribute('role', 'status');
        word.textContent = copying.dataset.done;
        setTimeout(() => { word.textContent = before; }, 2000);
      });
      return;
    }
    if (event.target.closest('[data-closer]')) {
      const box = event.target.closest('details');
      box.open = false;
      box.querySelector('summary').focus();
    }
  }, true);

  page.addEventListener('keydown', event => {
    const box = event.key === 'Escape' && event.target.closest('details[data-close][open]');
    if (box) {
      box.open = false;
      box.querySelector('summary').focus();
    }
  });

  page.addEventListener('submit', event => {
    const form = event.target;
    if ('once' in form.dataset) {
      if (form.dataset.once === 'gone') event.preventDefault();
      form.dataset.once = 'gone';
    }
  });

  const reading = part => part.contains(page.activeElement) || getSelection().containsNode(part, true) && !getSelection().isCollapsed;

  const refresh = async part => {
    if (page.hidden || reading(part)) return;
    const answer = await fetch(location.href, { headers: { 'X-Refresh': part.id } });
    if (!answer.ok || answer.redirected) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(part.id);
    if (!fresh || reading(part)) return;
    const unfolded = part.querySelectorAll('details');
    fresh.querySelectorAll('details').forEach((box, i) => { box.open = unfolded[i]?.open ?? box.open; });
    reveal(fresh);
    if (fresh.innerHTML !== part.innerHTML) part.replaceChildren(...fresh.childNodes);
    opened();
  };

  const opened = () => {
    const button = page.querySelector('[data-opened]');
    const seen = button && !page.hidden ? page.querySelectorAll(`#${button.dataset.opened} [data-new]`) : [];
    if (!seen.length) return;
    seen.forEach(each => each.removeAttribute('data-new'));
    button.click();
  };

  // buttons that need script are hidden until there is some
  const reveal = root => {
    if (navigator.clipboard) root.querySelectorAll('[data-copy]').forEach(button => { button.hidden = false; });
    root.querySelectorAll('[data-closer]').forEach(button => { button.hidden = false; });
  };

  const begin = root => {
    reveal(root);
    root.querySelectorAll('[data-refresh]').forEach(part => {
      setInterval(() => refresh(part).catch(() => {}), Math.max(2, Number(part.dataset.refresh)) * 1000);
    });
    root.querySelectorAll('[data-opened]').forEach(button => { button.hidden = true; });
    root.querySelector('[data-focus]')?.focus();
  };
  begin(page);
  // not before the page's own handlers are there
  addEventListener('load', opened);
  page.addEventListener('visibilitychange', opened);
})();
