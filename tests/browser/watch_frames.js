// Remembers what each frame of the page showed, from the first one on.
window.framesSeen = [];

const look = () => {
  const main = document.querySelector('main');
  window.framesSeen.push({
    words: main?.innerText.length ?? 0,
    chapters: document.querySelectorAll('article').length,
    pictures: document.querySelectorAll('article img').length,
  });
  requestAnimationFrame(look);
};
requestAnimationFrame(look);
