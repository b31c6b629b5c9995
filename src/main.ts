/** The composition root: it starts the page, and nobody imports it. */
const title = document.createElement("h1");
title.textContent = "Thirty Pieces";
document.getElementById("app")?.append(title);
