// <studio-player>: the bar at the foot of the page. Its A and B are the two tracks that were chosen last.

import "./waveform.js";
import { Deck } from "./deck.js";

const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

class StudioPlayer extends HTMLElement {
  #deck = new Deck();
  #slots = [null, null];
  #current = -1;

  connectedCallback() {
    this.button = this.querySelector("[data-play]");
    this.slider = this.querySelector("[data-position]");
    this.time = this.querySelector("[data-time]");
    this.total = this.querySelector("[data-length]");
    this.problem = this.querySelector("[data-problem]");
    this.button.addEventListener("click", () => this.#toggle());
    this.slider.addEventListener("input", () => this.#seek(Number(this.slider.value)));
    for (const level of this.querySelectorAll("[data-level]"))
      level.addEventListener("input", () => this.#deck.level(level.dataset.level, Number(level.value)));
    for (const radio of this.querySelectorAll("[name=ab]")) radio.addEventListener("change", () => {
        this.chosen = true;
        this.#switch(Number(radio.value));
      });
    document.addEventListener("click", (event) => this.#onClick(event));
    document.addEventListener("studio-seek", (event) => this.#onWave(event));
    // Lanes come and go with the takes.
    new MutationObserver(() => this.#fill()).observe(document.body, { childList: true, subtree: true });
    this.#fill();
    this.#show();
  }

  // Before anything was chosen, A and B are the first two tracks of the newest take, so that they can be compared at once.
  #fill() {
    const lanes = [...document.querySelectorAll("[data-lane]")];
    if (!this.chosen && lanes.length > 0) {
      this.#slots = [this.#of(lanes[0]), lanes.length > 1 ? this.#of(lanes[1]) : null];
      if (this.loaded !== lanes[0].dataset.lane) {
        this.loaded = lanes[0].dataset.lane;
        this.#switch(0);
      }
    }
    this.#show();
  }

  #of(lane) {
    return { id: lane.dataset.lane, name: lane.dataset.name, track: lane.dataset.track, vocal: lane.dataset.vocal || null };
  }

  // A lane that is not A or B takes the place of the one that is not heard.
  #put(lane) {
    this.chosen = true;
    const chosen = this.#of(lane);
    const known = this.#slots.findIndex((slot) => slot?.id === chosen.id);
    if (known >= 0) return known;
    const free = this.#current < 0 ? 0 : 1 - this.#current;
    this.#slots[free] = chosen;
    return free;
  }

  async #onClick(event) {
    const button = event.target.closest?.("[data-lane-play]");
    if (!button) return;
    const lane = button.closest("[data-lane]");
    if (this.#slots[this.#current]?.id === lane.dataset.lane) await this.#toggle();
    else if (await this.#switch(this.#put(lane))) await this.#play();
  }

  async #onWave(event) {
    const lane = event.target.closest("[data-lane]");
    if (!lane) return;
    if (this.#slots[this.#current]?.id !== lane.dataset.lane && !(await this.#switch(this.#put(lane)))) return;
    this.#seek(event.detail.seconds);
  }

  #switch(slot) {
    this.ready = this.#load(slot);
    return this.ready;
  }

  async #load(slot) {
    const chosen = this.#slots[slot];
    if (!chosen) return false;
    const before = this.#current;
    this.#current = slot;
    this.#show();
    this.dataset.loading = "";
    try {
      this.#say("");
      return await this.#deck.choose(chosen.vocal, chosen.track);
    } catch (error) {
      this.#current = before === slot ? -1 : before;
      this.#say(`${chosen.name} cannot be played. ${error.message}`);
      return false;
    } finally {
      delete this.dataset.loading;
      this.#show();
    }
  }

  async #toggle() {
    // The first track may still be loading.
    await this.ready;
    if (this.#deck.isPlaying) {
      this.#deck.pause();
      this.#show();
    } else if (this.#current >= 0 || (await this.#switch(0))) {
      await this.#play();
    }
  }

  async #play() {
    this.chosen = true;
    await this.#deck.play();
    this.#tick();
  }

  async #seek(seconds) {
    await this.#deck.seek(seconds);
    this.#show();
  }

  #tick() {
    if (!this.isConnected) return;
    if (this.#deck.isPlaying && this.#deck.position >= this.#deck.length) {
      this.#deck.pause();
      this.#deck.seek(0);
    }
    this.#show();
    if (this.#deck.isPlaying && !this.ticking) {
      this.ticking = true;
      requestAnimationFrame(() => {
        this.ticking = false;
        this.#tick();
      });
    }
  }

  #say(text) {
    say(this.problem, text);
    this.problem.hidden = text === "";
  }

  #show() {
    const { isPlaying, position, length } = this.#deck;
    const current = this.#slots[this.#current];
    this.hidden = !this.#slots[0];
    document.documentElement.classList.toggle("has-player", !this.hidden);
    this.dataset.state = isPlaying ? "playing" : "paused";
    this.dataset.at = position.toFixed(3);
    this.dataset.current = current?.id ?? "";
    set(this.button, "aria-label", isPlaying ? "Pause" : "Play");
    set(this.slider, "max", length ? length.toFixed(1) : "1");
    set(this.slider, "aria-valuetext", `${clock(position)} of ${clock(length)}`);
    if (document.activeElement !== this.slider || isPlaying) this.slider.value = position.toFixed(1);
    this.slider.style.setProperty("--at", length ? position / length : 0);
    say(this.time, clock(position));
    say(this.total, clock(length));
    for (const [index, label] of [...this.querySelectorAll("[data-slot]")].entries()) {
      const slot = this.#slots[index];
      say(label.querySelector("[data-name]"), slot?.name ?? "none yet");
      const radio = label.querySelector("input");
      radio.disabled = !slot;
      radio.checked = index === this.#current;
    }
    for (const lane of document.querySelectorAll("[data-lane]")) {
      const isCurrent = lane.dataset.lane === current?.id;
      const slot = this.#slots.findIndex((other) => other?.id === lane.dataset.lane);
      lane.classList.toggle("current", isCurrent);
      lane.classList.toggle("playing", isCurrent && isPlaying);
      lane.dataset.ab = slot < 0 ? "" : "AB"[slot];
      set(lane.querySelector("[data-lane-play]"), "aria-pressed", String(isCurrent && isPlaying));
      lane.querySelector("wave-form").position = isCurrent ? position : null;
    }
  }
}

function set(element, name, value) {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

// Setting a text to what it is would still wake the observer.
function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

customElements.define("studio-player", StudioPlayer);
