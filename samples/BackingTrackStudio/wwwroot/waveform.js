// <wave-form src data-voice>: draws the loudness of an audio file, with that of a voice below it if there is one, and how much of it was
// played. A click moves the player.

import { load, peaksOf } from "./sound.js";

const PIECES = 240;
const known = new Map();

async function peaks(address) {
  if (!known.has(address)) {
    const measure = (buffer) => ({ peaks: peaksOf(buffer, PIECES), length: buffer.duration });
    known.set(address, load(address).then(measure));
  }
  const drawn = known.get(address);
  drawn.catch(() => known.delete(address));
  return drawn;
}

class WaveForm extends HTMLElement {
  static observedAttributes = ["src"];

  #canvas = document.createElement("canvas");
  #peaks = null;
  #voice = null;
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
      const found = await peaks(address);
      const voice = this.dataset.voice ? await peaks(this.dataset.voice).catch(() => null) : null;
      if (this.getAttribute("src") !== address) return;
      this.#peaks = found.peaks;
      this.#length = found.length;
      this.#voice = voice && stretch(voice, found.length);
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
    const colour = (name) => style.getPropertyValue(name).trim();
    const until = this.#position === null || !this.#length ? -1 : (this.#position / this.#length) * width;
    // The voice has the lower third.
    const middle = this.#voice ? height * 0.64 : height / 2;
    const bars = (found, from, room, rest, played) => {
      const loudest = found ? Math.max(0.05, ...found) : 1;
      const count = Math.floor(width / 4);
      for (let i = 0; i < count; i++) {
        const first = Math.floor((i / count) * PIECES);
        const last = Math.max(first + 1, Math.floor(((i + 1) / count) * PIECES));
        const peak = found ? Math.max(...found.slice(first, last)) / loudest : 0;
        const bar = Math.max(2, peak * room);
        context.fillStyle = i * 4 < until ? played : rest;
        context.beginPath();
        context.roundRect(i * 4, from === null ? middle - bar / 2 : from > 0 ? middle + from : middle + from - bar, 2.5, bar, 1.2);
        context.fill();
      }
    };
    if (!this.#voice) return bars(this.#peaks, null, height - 4, colour("--wave-rest"), colour("--wave-played"));
    bars(this.#peaks, -1, middle - 3, colour("--wave-rest"), colour("--wave-played"));
    bars(this.#voice, 1, height - middle - 3, colour("--voice-rest"), colour("--voice"));
  }
}

// The peaks of a voice over the length of a track, which usually goes on a little longer.
function stretch({ peaks: found, length }, whole) {
  return Array.from({ length: PIECES }, (_, i) => found[Math.floor((i * whole) / length)] ?? 0);
}

customElements.define("wave-form", WaveForm);
