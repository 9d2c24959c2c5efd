import requests from "requests";

function size(address: string) {
  const text = requests.get(address).text;
  return text.length;
}

const pages = open("pages.txt").read().trim().split("\n");
const sizes = pages.map((page) => size(page));
for (const [i, page] of pages.entries()) {
  print(page, sizes[i]);
}
