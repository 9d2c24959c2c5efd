from concurrent.futures import ThreadPoolExecutor
import requests

def size(address):
    text = requests.get(address).text
    return len(text)

with open("pages.txt") as file:
    pages = file.read().split()
with ThreadPoolExecutor(4) as pool:
    sizes = list(pool.map(size, pages))
for page, length in zip(pages, sizes):
    print(page, length)
