// <wave-form src>: draws the loudness of an audio file, and how much of it was played. A click moves the player.

import { load, peaksOf } from "./sound.js";

const PIECES = 240;
const known = new Map();

async function peaks(address) {
  if (!known.has(address)) known.set(address, load(address).then((buffer) => ({ peaks: peaksOf(buffer, PIECES), length: buffer.duration })));
  const drawn = known.get(address);
  drawn.catch(() => known.delete(address));
  return drawn;
}

class WaveForm extends HTMLElement {
  static observedAttributes = ["src"];

  #canvas = document.createElement("canvas");
  #peaks = null;
  #length = 0;
  #position = null;
  #seen = false;

  connectedCallback() {
    this.#canvas.setAttribute("aria-hidden", "true");
    this.append(this.#canvas);
    this.resize = new ResizeObserver(() => this.#draw());
    this.resize.observe(this);
    this.sight = new IntersectionObserver(([entry]) => {
      if (!entry.isIntersecting || this.#seen) return;
      this.#seen = true;
      this.#read();
    });
    this.sight.observe(this);
    this.colours = matchMedia("(prefers-color-scheme: dark)");
    this.recolour = () => this.#draw();
    this.colours.addEventListener("change", this.recolour);
    this.addEventListener("click", this.#onClick);
  }

  disconnectedCallback() {
    this.resize.disconnect();
    this.sight.disconnect();
    this.colours.removeEventListener("change", this.recolour);
  }

  attributeChangedCallback() {
    this.#peaks = null;
    if (this.#seen) this.#read();
  }

  /** The position in seconds; null while it is not played. */
  set position(seconds) {
    if (this.#position === seconds) return;
    this.#position = seconds;
    this.#draw();
  }

  async #read() {
    const address = this.getAttribute("src");
    this.dataset.wave = "reading";
    try {
      const { peaks: found, length } = await peaks(address);
      if (this.getAttribute("src") !== address) return;
      this.#peaks = found;
      this.#length = length;
      this.dataset.wave = "drawn";
    } catch (error) {
      this.dataset.wave = "missing";
      this.title = error.message;
    }
    this.#draw();
  }

  #onClick = (event) => {
    if (!this.#length) return;
    const box = this.getBoundingClientRect();
    const seconds = ((event.clientX - box.left) / box.width) * this.#length;
    this.dispatchEvent(new CustomEvent("studio-seek", { bubbles: true, detail: { seconds } }));
  };

  #draw() {
    const width = this.clientWidth;
    const height = this.clientHeight;
    if (!width || !height) return;
    const scale = devicePixelRatio;
    this.#canvas.width = width * scale;
    this.#canvas.height = height * scale;
    const context = this.#canvas.getContext("2d");
    context.scale(scale, scale);
    const style = getComputedStyle(this);
    const rest = style.getPropertyValue("--wave-rest").trim();
    const played = style.getPropertyValue("--wave-played").trim();
    const bars = Math.floor(width / 4);
    const loudest = this.#peaks ? Math.max(0.05, ...this.#peaks) : 1;
    const until = this.#position === null || !this.#length ? -1 : (this.#position / this.#length) * width;
    for (let i = 0; i < bars; i++) {
      const from = Math.floor((i / bars) * PIECES);
      const to = Math.max(from + 1, Math.floor(((i + 1) / bars) * PIECES));
      const peak = this.#peaks ? Math.max(...this.#peaks.slice(from, to)) / loudest : 0;
      const bar = Math.max(2, peak * (height - 4));
      context.fillStyle = i * 4 < until ? played : rest;
      context.beginPath();
      context.roundRect(i * 4, (height - bar) / 2, 2.5, bar, 1.2);
      context.fill();
    }
  }
}

customElements.define("wave-form", WaveForm);
