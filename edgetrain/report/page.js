// A touch or a key shows what the pointer shows by hovering: the block's title, below the picture.
for (const arena of document.querySelectorAll(".arena")) {
  const words = arena.closest("section").querySelector("output");
  const show = (event) => {
    if (event.target.title) words.textContent = event.target.title;
  };
  arena.addEventListener("pointerover", show);
  arena.addEventListener("focusin", show);
}
