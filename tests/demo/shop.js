// What the shop's pages do by themselves: tabs fetched on click, a dialog, shades, a web component.

for (const button of document.querySelectorAll('[data-tab]')) {
  button.addEventListener('click', async () => {
    for (const other of document.querySelectorAll('[data-tab]'))
      other.setAttribute('aria-selected', String(other === button));
    const answer = await fetch(`/tabs/${button.dataset.tab}.html`);
    document.querySelector('[role="tabpanel"]').innerHTML = await answer.text();
  });
}

for (const button of document.querySelectorAll('[data-opens]')) {
  button.addEventListener('click', () => document.getElementById(button.dataset.opens).showModal());
}

const shades = document.getElementById('shades');
if (shades) {
  const variants = JSON.parse(shades.textContent);
  const show = (id) => {
    const variant = variants[id] ?? variants[Object.keys(variants)[0]];
    document.querySelector('[data-shade-name]').textContent = variant.name;
    document.querySelector('[data-shade-list]').textContent = variant.ingredients;
    for (const b of document.querySelectorAll('[data-shade]'))
      b.setAttribute('aria-pressed', String(b.dataset.shade === id));
  };
  for (const button of document.querySelectorAll('[data-shade]')) {
    button.addEventListener('click', () => {
      history.pushState(null, '', `?shade=${button.dataset.shade}`);
      show(button.dataset.shade);
    });
  }
  window.addEventListener('popstate', () => show(new URLSearchParams(location.search).get('shade')));
  show(new URLSearchParams(location.search).get('shade') ?? Object.keys(variants)[0]);
}

customElements.define(
  'product-facts',
  class extends HTMLElement {
    connectedCallback() {
      const shadow = this.attachShadow({ mode: 'open' });
      shadow.append(this.querySelector('template').content.cloneNode(true));
    }
  },
);
