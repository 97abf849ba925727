// Uploads articles, follows what becomes of them, and keeps the list of the day up to date.

const POLL_MILLIS = 200;
const PATIENCE_MILLIS = 60_000;
const LIST_MILLIS = 5_000;

const uploads = document.getElementById("uploads");
const articles = document.getElementById("articles");
const file = document.getElementById("file");
const text = document.getElementById("text");

const pause = millis => new Promise(resolve => setTimeout(resolve, millis));
const today = () => new Date().toISOString().slice(0, 10);
const dayAddress = day => `/v1/articles?day=${day}`;

function element(name, content, attributes = {}) {
  const made = document.createElement(name);
  made.append(...[content].flat());
  Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value));
  return made;
}

const link = (address, content) => element("a", content, {href: address});

/** “20 November 2026”, as the other pages have it. */
function dateWords(day) {
  return new Intl.DateTimeFormat("en-GB", {dateStyle: "long", timeZone: "UTC"}).format(new Date(day));
}

/** The line of one upload, which says what has become of it. */
function line(name) {
  const title = element("span", name, {class: "file", dir: "auto"});
  const words = element("span", "");
  const item = element("li", [title, words]);
  uploads.append(item);
  return {
    say(state, ...content) {
      item.dataset.state = state;
      words.replaceChildren(...content);
    },
    linkTo(address) {
      title.replaceChildren(link(address, name));
    },
  };
}

async function put(name, content) {
  const answer = await fetch(`/local/articles/${encodeURIComponent(name)}`, {
    method: "PUT",
    headers: {"Content-Type": "application/octet-stream"},
    body: content,
  });
  const json = await answer.json();
  if (!answer.ok) {
    throw new Error(json.message);
  }
  return json;
}

/** What is known of the version that was uploaded, as soon as something is; else null. */
async function outcome(upload) {
  const end = performance.now() + PATIENCE_MILLIS;
  while (performance.now() < end) {
    const answer = await fetch(upload.links.status, {cache: "no-store"});
    const status = answer.ok ? await answer.json() : {};
    if (status.status && status.versionId === upload.versionId) {
      return status;
    }
    await pause(POLL_MILLIS);
  }
  return null;
}

/** Follows an upload to its end; the address of its page, or null where there is none. */
async function follow(upload, shown) {
  const as = upload.id === upload.name ? "" : ` as “${upload.id}”`;
  shown.say("waiting", `Uploaded${as}. Waiting for its summary …`);
  const status = await outcome(upload);
  switch (status?.status) {
    case "summarised":
      shown.linkTo(upload.links.view);
      shown.say("summarised", `Summarised${as}.`, ...listedUnder(status.publishedAt.slice(0, 10)));
      return upload.links.view;
    case "rejected":
      shown.say("rejected", `Rejected (${status.reason.code}): ${status.reason.detail}`);
      return null;
    case "withdrawn":
      shown.say("failed", "Withdrawn: it was deleted from the bucket.");
      return null;
    default:
      shown.say("failed", "No summary after a minute. It is under embargo, or was uploaded again, or failed: the terminal says more.");
      return null;
  }
}

function listedUnder(day) {
  return day === today() ? [] : [" Listed under ", link(dayAddress(day), dateWords(day)), "."];
}

/** Kept with the page's place in the history, so that they are here again after going back. */
function remember(upload) {
  const kept = (history.state?.uploads ?? []).filter(other => other.id !== upload.id);
  history.replaceState({uploads: [...kept, upload]}, "");
}

async function summarise(name, content) {
  const shown = line(name);
  shown.say("uploading", "Uploading …");
  try {
    const upload = {name, ...await put(name, content)};
    remember(upload);
    const page = await follow(upload, shown);
    await refresh();
    return page;
  } catch (problem) {
    shown.say("failed", `Failed: ${reason(problem)}`);
    return null;
  }
}

/** A browser's own words say little where a file cannot be read or nobody answers. */
function reason(problem) {
  return problem instanceof TypeError
    ? "it could not be sent. Is it a folder, has the file changed, or has the local run ended?"
    : problem.message;
}

let batch = 0;

/** All at once; the page of a single one opens, unless more has been uploaded meanwhile. */
async function summariseAll(files) {
  const own = ++batch;
  const pages = await Promise.all(files.map(one => summarise(one.name, one)));
  if (pages.length === 1 && pages[0] && own === batch) {
    location.assign(pages[0]);
  }
}

function entry(article) {
  const published = article.publishedAt.slice(11, 16);
  const time = element("time", `${published} UTC`, {datetime: article.publishedAt});
  const about = element("p", element("span", time), {class: "meta"});
  if (article.byline) {
    about.append(" ", element("span", element("bdi", `By ${article.byline.replace(/^by /i, "")}`)));
  }
  about.append(" ", element("span", element("bdi", article.id)));
  const title = element("a", article.headline ?? article.fact ?? article.id, {href: article.links.view, dir: "auto"});
  const parts = [element("h3", title), about];
  if (article.headline && article.fact) {
    parts.push(element("p", article.fact, {dir: "auto"}));
  }
  return element("li", element("article", parts));
}

let listed = "";

async function refresh() {
  const day = today();
  const answer = await fetch(`${dayAddress(day)}&limit=100`, {headers: {Accept: "application/json"}, cache: "no-cache"});
  const list = answer.ok ? await answer.text() : listed;
  if (list === listed) {
    return;
  }
  listed = list;
  document.getElementById("day").setAttribute("href", dayAddress(day));
  show(JSON.parse(list).articles);
}

/** In place of those that are there; who had the focus on one has it again. */
function show(list) {
  const focused = articles.contains(document.activeElement) && document.activeElement.getAttribute("href");
  articles.replaceChildren(...list.map(entry));
  document.getElementById("none").hidden = list.length > 0;
  if (focused) {
    articles.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
  }
}

async function keepFresh() {
  for (;;) {
    if (document.visibilityState === "visible") {
      await refresh().catch(() => {});
    }
    await pause(LIST_MILLIS);
  }
}

file.addEventListener("change", () => {
  summariseAll([...file.files]);
  // else the same file could not be chosen again
  file.value = "";
});

document.getElementById("upload").addEventListener("submit", event => {
  event.preventDefault();
  const name = `pasted-${new Date().toISOString().slice(0, 19).replace(/\D/g, "")}.txt`;
  summariseAll([new File([text.value], name)]);
});

const holdsFiles = event => event.dataTransfer?.types.includes("Files");
const dragging = is => document.body.classList.toggle("dragging", is);

document.addEventListener("dragover", event => {
  if (holdsFiles(event)) {
    event.preventDefault();
    dragging(true);
  }
});
document.addEventListener("dragleave", event => dragging(event.relatedTarget !== null && holdsFiles(event)));
document.addEventListener("drop", event => {
  dragging(false);
  if (holdsFiles(event)) {
    event.preventDefault();
    summariseAll([...event.dataTransfer.files]);
  }
});

for (const upload of history.state?.uploads ?? []) {
  follow(upload, line(upload.name));
}
keepFresh();
