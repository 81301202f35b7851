/** Runs before the first paint, so that a stored choice of light or dark never flashes. The only inline script. */
export const COLOR_MODE_SCRIPT =
  "try{let t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}"
